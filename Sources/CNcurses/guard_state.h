/// What the two halves of the guard share; no header for Swift.
#ifndef CNCURSES_GUARD_STATE_H
#define CNCURSES_GUARD_STATE_H

#include "guard.h"

#include <signal.h>
#include <termios.h>

#define GUARD_SEQUENCE_CAPACITY 512

/// Two slots, so that a handler never sees a half-written one.
struct guard_sequence {
    volatile sig_atomic_t active;
    size_t lengths[2];
    uint8_t bytes[2][GUARD_SEQUENCE_CAPACITY];
};

#define GUARD_WORDS_CAPACITY 1024
#define GUARD_NAME_CAPACITY 32

/// Two slots here too.
struct guard_last_words {
    volatile sig_atomic_t active;
    size_t lengths[2];
    uint8_t bytes[2][GUARD_WORDS_CAPACITY];
    int folder;
    char file[GUARD_NAME_CAPACITY];
};

struct guard_state {
    /// A terminal is guarded; it is set for the screen, not for the shell.
    volatile sig_atomic_t armed, inside;
    /// Something was sent. Before that there is nothing to take back.
    volatile sig_atomic_t sent;
    /// An update is on its way, and what has to wait for its end.
    volatile sig_atomic_t held, stop_waits, continue_waits;
    /// What happened and has not been asked for.
    volatile sig_atomic_t resized, continued;
    /// Answers are awaited, and when that began: seconds on the clock that is never set.
    volatile sig_atomic_t asked, asked_at;
    int tty;
    int wake[2];
    struct termios shell, keys;
    struct guard_sequence sequences[guard_sequence_count];
    struct guard_last_words last_words;
};

extern struct guard_state guard;

// Each of these may be called by a signal handler.

void guard_leave_terminal(void);
void guard_throw_input_away(void);
void guard_say_last_words(void);
void guard_take_terminal(void);
void guard_on_fatal(int number);
void guard_on_stop(int number);
void guard_on_continue(int number);
void guard_on_resize(int number);

#endif
