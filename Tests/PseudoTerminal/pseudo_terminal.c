#define _GNU_SOURCE
#include "pseudo_terminal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>
#include <utmp.h>

int pty_spawn(
    const char *path, char *const arguments[], char *const environment[], int columns, int rows, pid_t *process) {
    // Not by forkpty: its descriptors could get into a program that another thread starts at the same moment, and then
    // a terminal that is closed would stay open.
    int terminal = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
    char name[128];
    if (terminal < 0) return -1;
    if (grantpt(terminal) != 0 || unlockpt(terminal) != 0 || ptsname_r(terminal, name, sizeof name) != 0) {
        close(terminal);
        return -1;
    }
    pty_resize(terminal, columns, rows);
    pid_t child = fork();
    if (child < 0) {
        close(terminal);
        return -1;
    }
    if (child == 0) {
        int side = open(name, O_RDWR);
        if (side < 0 || login_tty(side) != 0) _exit(127);
        close_range(3, ~0U, 0);
        // The test's own mask and ignored signals are not the program's.
        sigset_t none;
        sigemptyset(&none);
        sigprocmask(SIG_SETMASK, &none, NULL);
        for (int number = 1; number < 32; number += 1) signal(number, SIG_DFL);
        execve(path, arguments, environment);
        _exit(127);
    }
    *process = child;
    return terminal;
}

int pty_resize(int terminal, int columns, int rows) {
    struct winsize size = {.ws_col = (unsigned short)columns, .ws_row = (unsigned short)rows};
    return ioctl(terminal, TIOCSWINSZ, &size);
}

int pty_poll(int terminal, int milliseconds) {
    struct pollfd ready = {.fd = terminal, .events = POLLIN};
    int count = poll(&ready, 1, milliseconds);
    if (count <= 0) return count < 0 && errno != EINTR ? -1 : 0;
    return ready.revents & POLLIN ? 1 : -1;
}

int pty_wait(pid_t process, int milliseconds, int *status) {
    // Between two looks five milliseconds pass at least: the limit is a generous one.
    for (int left = milliseconds;; left -= 5) {
        pid_t ended = waitpid(process, status, WNOHANG);
        if (ended != 0) return ended == process ? 1 : -1;
        if (left <= 0) return 0;
        nanosleep(&(struct timespec){.tv_nsec = 5000000}, NULL);
    }
}

int pty_modes(int terminal, bool *echo, bool *canonical) {
    struct termios modes;
    if (tcgetattr(terminal, &modes) != 0) return -1;
    *echo = (modes.c_lflag & ECHO) != 0;
    *canonical = (modes.c_lflag & ICANON) != 0;
    return 0;
}

bool pty_exited(int status, int *code) {
    if (!WIFEXITED(status)) return false;
    *code = WEXITSTATUS(status);
    return true;
}

int pty_signal(int status) {
    return WIFSIGNALED(status) ? WTERMSIG(status) : 0;
}
