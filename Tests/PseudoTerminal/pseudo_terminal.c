#define _GNU_SOURCE
#include "pseudo_terminal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

int pty_spawn(
    const char *path, char *const arguments[], char *const environment[], int columns, int rows, pid_t *process) {
    struct winsize size = {.ws_col = (unsigned short)columns, .ws_row = (unsigned short)rows};
    int terminal = -1;
    pid_t child = forkpty(&terminal, NULL, NULL, &size);
    if (child < 0) return -1;
    if (child == 0) {
        // The test's own mask and ignored signals are not the program's.
        sigset_t none;
        sigemptyset(&none);
        sigprocmask(SIG_SETMASK, &none, NULL);
        for (int number = 1; number < 32; number += 1) signal(number, SIG_DFL);
        execve(path, arguments, environment);
        _exit(127);
    }
    fcntl(terminal, F_SETFD, FD_CLOEXEC);
    fcntl(terminal, F_SETFL, fcntl(terminal, F_GETFL) | O_NONBLOCK);
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
