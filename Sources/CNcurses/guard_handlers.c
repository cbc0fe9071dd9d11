/// The part of the guard that runs in signal handlers: nothing here allocates, locks or waits for long.
#define _GNU_SOURCE
#include "guard_state.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

struct guard_state guard;

static bool in_foreground(void) {
    return tcgetpgrp(guard.tty) == getpgrp();
}

/// Whether the terminal is another's now; one that doesn't control the process has no background.
static bool in_background(void) {
    pid_t front = tcgetpgrp(guard.tty);
    return front >= 0 && front != getpgrp();
}

/// Writes without ever blocking for long: what a stuck terminal has not taken by then is thrown away to make room.
static void write_bytes(const uint8_t *bytes, size_t count) {
    int flags = fcntl(guard.tty, F_GETFL);
    fcntl(guard.tty, F_SETFL, flags | O_NONBLOCK);
    for (int patience = 2; count > 0;) {
        ssize_t written = write(guard.tty, bytes, count);
        if (written > 0) {
            bytes += written;
            count -= (size_t)written;
        } else if (written < 0 && errno == EAGAIN && patience > 0) {
            struct pollfd room = {.fd = guard.tty, .events = POLLOUT};
            if (poll(&room, 1, 300) <= 0) tcflush(guard.tty, TCOFLUSH);
            patience -= 1;
        } else if (written == 0 || errno != EINTR) {
            break;
        }
    }
    fcntl(guard.tty, F_SETFL, flags);
}

static void write_sequence(int which) {
    if (!guard.sent) return;
    const struct guard_sequence *sequence = &guard.sequences[which];
    int slot = sequence->active;
    write_bytes(sequence->bytes[slot], sequence->lengths[slot]);
}

/// Reads until the terminal has told what kind it is, `ESC [ ? … c`, which it was asked last; for a quarter of a second at
/// most, and not at all when the question is so old that nothing will come.
static void await_answers(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    if (!guard.asked || now.tv_sec - guard.asked_at > 1) return;
    guard.asked = 0;
    static const char start[] = "\x1B[?";
    int matched = 0;
    for (int left = 250; left > 0; left -= 10) {
        struct pollfd ready = {.fd = guard.tty, .events = POLLIN};
        int count = poll(&ready, 1, 10);
        if (count == 0 || (count < 0 && errno == EINTR)) continue;
        uint8_t bytes[256];
        ssize_t length = count < 0 || ready.revents & (POLLHUP | POLLERR) ? -1 : read(guard.tty, bytes, sizeof bytes);
        if (length <= 0) return;
        for (ssize_t index = 0; index < length; index += 1) {
            if (matched == 3 && bytes[index] == 'c') return;
            if (matched == 3 && (bytes[index] == ';' || (bytes[index] >= '0' && bytes[index] <= '9'))) continue;
            matched = matched < 3 && bytes[index] == (uint8_t)start[matched] ? matched + 1 : bytes[index] == 0x1B;
        }
    }
}

/// What was typed or told to the program is not for the shell.
void guard_throw_input_away(void) {
    if (!in_background()) tcflush(guard.tty, TCIFLUSH);
}

void guard_leave_terminal(void) {
    if (!guard.inside) return;
    guard.inside = 0;
    if (!in_background()) await_answers();
    tcsetattr(guard.tty, TCSANOW, &guard.shell);
    write_sequence(guard_leave);
}

/// Each is said once. A link or a pipe in the file's place gets nothing, and nothing waits for it.
void guard_say_last_words(void) {
    struct guard_last_words *words = &guard.last_words;
    int slot = words->active;
    size_t count = words->lengths[slot];
    if (count == 0) return;
    words->lengths[slot] = 0;
    int flags = O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC;
    int file = openat(words->folder, words->file, flags, 0600);
    if (file < 0) return;
    struct stat status;
    if (fstat(file, &status) == 0 && S_ISREG(status.st_mode)) {
        ssize_t written = write(file, words->bytes[slot], count);
        // Nobody is left to be told.
        (void)written;
    }
    close(file);
}

static void wake(void) {
    ssize_t written = write(guard.wake[1], "", 1);
    // A full pipe wakes as well.
    (void)written;
}

/// Takes the terminal again. In the background `tcsetattr` stops the process until it is in front, so it comes first.
void guard_take_terminal(void) {
    if (!guard.inside && in_foreground()) tcgetattr(guard.tty, &guard.shell);
    tcsetattr(guard.tty, TCSANOW, &guard.keys);
    if (!guard.inside) write_sequence(guard_open);
    guard.inside = 1;
    write_sequence(guard_modes);
    guard.continued = 1;
    wake();
}

static void stop(void) {
    guard_leave_terminal();
    guard_say_last_words();
    struct sigaction ours;
    struct sigaction standard = {.sa_handler = SIG_DFL};
    sigaction(SIGTSTP, &standard, &ours);
    sigset_t stops, before;
    sigemptyset(&stops);
    sigaddset(&stops, SIGTSTP);
    sigaddset(&stops, SIGCONT);
    sigprocmask(SIG_UNBLOCK, &stops, &before);
    raise(SIGTSTP);
    // The handler of SIGCONT has run now, unless the system let the stop fall because nobody could undo it.
    sigprocmask(SIG_SETMASK, &before, NULL);
    sigaction(SIGTSTP, &ours, NULL);
    if (!guard.inside) guard_take_terminal();
}

void guard_on_fatal(int number) {
    struct sigaction standard = {.sa_handler = SIG_DFL};
    sigaction(number, &standard, NULL);
    // In the background the terminal is another's.
    if (in_foreground()) {
        guard_leave_terminal();
        guard_throw_input_away();
    }
    if (number == SIGTERM || number == SIGHUP || number == SIGINT || number == SIGQUIT) guard_say_last_words();
    sigset_t this;
    sigemptyset(&this);
    sigaddset(&this, number);
    sigprocmask(SIG_UNBLOCK, &this, NULL);
    raise(number);
    // The first process of a container outlives its own signals.
    _exit(128 + number);
}

void guard_on_stop(int number) {
    (void)number;
    int error = errno;
    if (guard.held) {
        guard.stop_waits = 1;
    } else {
        stop();
    }
    errno = error;
}

void guard_on_continue(int number) {
    (void)number;
    int error = errno;
    if (guard.held) {
        guard.continue_waits = 1;
    } else {
        guard_take_terminal();
    }
    errno = error;
}

void guard_on_resize(int number) {
    (void)number;
    int error = errno;
    guard.resized = 1;
    wake();
    errno = error;
}
