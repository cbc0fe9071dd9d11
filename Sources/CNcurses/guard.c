#define _GNU_SOURCE
#include "guard_state.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

#define STACK_SIZE 65536

static const int fatal[] = {SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE};
enum { fatal_count = sizeof fatal / sizeof *fatal, stop_index = fatal_count, continue_index, resize_index, all_count };

static struct sigaction before[all_count];

/// A handler has a stack of its own, as the program's may be what ran out.
static uint8_t handler_stack[STACK_SIZE];

static bool is_ignored(int number) {
    struct sigaction now;
    return sigaction(number, NULL, &now) == 0 && now.sa_handler == SIG_IGN;
}

static void catch_signal(int index, int number, void (*handler)(int)) {
    struct sigaction action = {.sa_handler = handler, .sa_flags = SA_ONSTACK};
    if (handler == guard_on_fatal) {
        sigfillset(&action.sa_mask);
    } else {
        // Not SIGTTOU: it must be able to stop a handler that takes the terminal in the background.
        sigemptyset(&action.sa_mask);
        sigaddset(&action.sa_mask, SIGTSTP);
        sigaddset(&action.sa_mask, SIGCONT);
        sigaddset(&action.sa_mask, SIGWINCH);
    }
    sigaction(number, &action, &before[index]);
}

static bool may_be_ignored(int number) {
    return number == SIGTERM || number == SIGHUP || number == SIGINT || number == SIGQUIT;
}

static void catch_signals(void) {
    stack_t stack = {.ss_sp = handler_stack, .ss_size = STACK_SIZE};
    sigaltstack(&stack, NULL);
    for (int index = 0; index < fatal_count; index += 1) {
        sigaction(fatal[index], NULL, &before[index]);
        if (may_be_ignored(fatal[index]) && is_ignored(fatal[index])) continue;
        catch_signal(index, fatal[index], guard_on_fatal);
    }
    sigaction(SIGTSTP, NULL, &before[stop_index]);
    if (!is_ignored(SIGTSTP)) catch_signal(stop_index, SIGTSTP, guard_on_stop);
    catch_signal(continue_index, SIGCONT, guard_on_continue);
    catch_signal(resize_index, SIGWINCH, guard_on_resize);
}

static void release_signals(void) {
    for (int index = 0; index < fatal_count; index += 1) sigaction(fatal[index], &before[index], NULL);
    sigaction(SIGTSTP, &before[stop_index], NULL);
    sigaction(SIGCONT, &before[continue_index], NULL);
    sigaction(SIGWINCH, &before[resize_index], NULL);
}

static void leave_at_exit(void) {
    if (guard.armed) guard_leave_terminal();
}

bool guard_arm(int tty) {
    static bool registered;
    if (guard.armed) {
        errno = EBUSY;
        return false;
    }
    if (tcgetattr(tty, &guard.shell) != 0 || pipe2(guard.wake, O_CLOEXEC | O_NONBLOCK) != 0) return false;
    if (!registered) registered = atexit(leave_at_exit) == 0;
    guard.tty = tty;
    guard.keys = guard.shell;
    guard.asked = guard.sent = 0;
    guard.held = guard.stop_waits = guard.continue_waits = guard.resized = guard.continued = 0;
    guard.inside = guard.armed = 1;
    catch_signals();
    return true;
}

void guard_disarm(bool restore) {
    if (!guard.armed) return;
    if (restore) {
        guard_leave_terminal();
        guard_throw_input_away();
    }
    guard.inside = guard.armed = 0;
    guard.last_words.lengths[guard.last_words.active] = 0;
    release_signals();
    close(guard.wake[0]);
    close(guard.wake[1]);
}

void guard_set(int which, const uint8_t *bytes, size_t count) {
    struct guard_sequence *sequence = &guard.sequences[which];
    int slot = 1 - sequence->active;
    sequence->lengths[slot] = count < GUARD_SEQUENCE_CAPACITY ? count : 0;
    memcpy(sequence->bytes[slot], bytes, sequence->lengths[slot]);
    sequence->active = slot;
}

void guard_set_last_words(int folder, const char *file, const uint8_t *bytes, size_t count) {
    struct guard_last_words *words = &guard.last_words;
    if (strlen(file) >= GUARD_NAME_CAPACITY) return;
    int slot = 1 - words->active;
    words->lengths[slot] = count < GUARD_WORDS_CAPACITY ? count : 0;
    memcpy(words->bytes[slot], bytes, words->lengths[slot]);
    // Set once, before there is anything to say.
    if (words->lengths[words->active] == 0) {
        words->folder = folder;
        strcpy(words->file, file);
    }
    words->active = slot;
}

void guard_take_keys(void) {
    struct termios keys = guard.shell;
    keys.c_iflag &= ~(tcflag_t)(IXON | IXOFF | ISTRIP | ICRNL | INLCR | IGNCR | PARMRK);
    // The painter takes line feeds to reach the terminal as they are.
    keys.c_oflag &= ~(tcflag_t)OPOST;
    keys.c_lflag &= ~(tcflag_t)(ICANON | ECHO | ECHONL | IEXTEN);
    keys.c_lflag |= ISIG;
    // Where stops are ignored Ctrl-Z is a key, so that the program can say why it does nothing.
    if (is_ignored(SIGTSTP)) keys.c_cc[VSUSP] = _POSIX_VDISABLE;
    keys.c_cc[VMIN] = 1;
    keys.c_cc[VTIME] = 0;
    guard.keys = keys;
    tcsetattr(guard.tty, TCSANOW, &keys);
}

void guard_expect_answers(bool expected) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    guard.asked_at = (sig_atomic_t)now.tv_sec;
    guard.asked = expected;
}

// MARK: Running

void guard_hold(void) {
    guard.held = 1;
}

void guard_release(void) {
    guard.held = 0;
    if (guard.continue_waits) {
        guard.continue_waits = 0;
        guard_take_terminal();
    }
    if (guard.stop_waits) {
        guard.stop_waits = 0;
        raise(SIGTSTP);
    }
}

bool guard_send(const uint8_t *bytes, size_t count) {
    guard.sent = 1;
    while (count > 0) {
        ssize_t written = write(guard.tty, bytes, count);
        if (written < 0 && errno != EINTR) return false;
        if (written > 0) {
            bytes += written;
            count -= (size_t)written;
        }
    }
    return true;
}

void guard_suspend(void) {
    if (guard.armed && !is_ignored(SIGTSTP)) kill(0, SIGTSTP);
}

static void drain(void) {
    uint8_t bytes[64];
    while (read(guard.wake[0], bytes, sizeof bytes) > 0) continue;
}

int guard_wait(int milliseconds, const struct guard_watched *watched, int count) {
    struct pollfd ready[2 + GUARD_MOST_WATCHED] = {
        {.fd = guard.tty, .events = POLLIN}, {.fd = guard.wake[0], .events = POLLIN}};
    int others = count < GUARD_MOST_WATCHED ? count : GUARD_MOST_WATCHED;
    for (int index = 0; index < others; index += 1) {
        short events = watched[index].writable ? POLLIN | POLLOUT : POLLIN;
        ready[2 + index] = (struct pollfd){.fd = watched[index].descriptor, .events = events};
    }
    int found = poll(ready, (nfds_t)(2 + others), milliseconds);
    if (found == 0) return 0;
    if (found < 0) return errno == EINTR ? guard_signal : guard_gone;
    int result = 0;
    for (int index = 0; index < others; index += 1) {
        if (ready[2 + index].revents) result |= guard_ready;
    }
    if (ready[0].revents & (POLLHUP | POLLERR | POLLNVAL)) result |= guard_gone;
    if (ready[0].revents & POLLIN) result |= guard_input;
    if (ready[1].revents & POLLIN) {
        drain();
        result |= guard_signal;
    }
    return result;
}

int guard_take_events(void) {
    int result = 0;
    if (guard.resized) {
        guard.resized = 0;
        result |= guard_resized;
    }
    if (guard.continued) {
        guard.continued = 0;
        result |= guard_continued;
    }
    return result;
}

long guard_read(uint8_t *bytes, size_t capacity) {
    ssize_t count = read(guard.tty, bytes, capacity);
    if (count > 0) return count;
    return count < 0 && (errno == EINTR || errno == EAGAIN) ? 0 : -1;
}

void guard_size(int *columns, int *rows) {
    struct winsize size = {0};
    if (ioctl(guard.tty, TIOCGWINSZ, &size) != 0) size = (struct winsize){0};
    *columns = size.ws_col;
    *rows = size.ws_row;
}
