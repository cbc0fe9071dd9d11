/// The guard of the terminal: it gives the terminal back as it was, whatever ends or stops the program.
///
/// - A fatal signal restores the terminal with `tcsetattr` and `write` alone, on a stack of its own, then takes its
///   default action, so that the parent sees the true cause.
/// - SIGTSTP restores the terminal and stops the process; SIGCONT takes the terminal again at once, keypad mode
///   included.
/// - SIGWINCH and SIGCONT are remembered until they are asked for, and end a wait.
/// - A signal that the parent ignores (nohup) stays ignored. An `exit` anywhere restores the terminal too.
///
/// One terminal a process; the statics behind these functions are there because a signal handler can reach nothing
/// else.
#ifndef CNCURSES_GUARD_H
#define CNCURSES_GUARD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// The sequences that the guard writes by itself.
enum {
    /// Gives the screen back: modes off, main screen.
    guard_leave,
    /// Takes the screen: alternate screen.
    guard_open,
    /// Sets the modes: keypad, mouse, paste, cursor.
    guard_modes,
    guard_sequence_count,
};

/// What a wait ended with, as bits.
enum {
    guard_input = 1,
    guard_signal = 2,
    guard_gone = 4,
    guard_ready = 8,
};

/// A file descriptor that ends a wait when something can be read from it or, where that is asked, written to it.
struct guard_watched {
    int descriptor;
    bool writable;
};

/// More descriptors aren't watched.
enum { GUARD_MOST_WATCHED = 128 };

/// What happened since it was last asked, as bits.
enum {
    guard_resized = 1,
    guard_continued = 2,
};

/// Remembers the modes of a terminal and catches the signals. False, with `errno`, where that fails or one is armed.
bool guard_arm(int tty);

/// Sets a sequence; one that is longer than 511 bytes is taken as empty.
void guard_set(int sequence, const uint8_t *bytes, size_t count);

/// Sets the modes for a full screen: keys come one by one and without echo, Ctrl-S and Ctrl-V are keys, Ctrl-C, Ctrl-\
/// and Ctrl-Z stay signals; Ctrl-Z is a key where SIGTSTP is ignored.
void guard_take_keys(void);

/// Gives the terminal back, where `restore` asks for it, and the signals too.
void guard_disarm(bool restore);

/// Says that the terminal has been asked something, or has answered all. While answers are awaited whoever gives the
/// terminal back waits a moment for them first, so that they are not typed into the shell.
void guard_expect_answers(bool expected);

/// Puts stops and continuations off, so that none comes between the bytes of an update.
void guard_hold(void);
void guard_release(void);

/// Sends bytes, however long the terminal takes to accept them. False where it is gone. What comes first opens the screen:
/// until then neither a stop nor an end sends anything.
bool guard_send(const uint8_t *bytes, size_t count);

/// Stops the whole job as Ctrl-Z does. Returns when it is continued, or at once where nobody could continue it.
void guard_suspend(void);

/// What is added to a file in an open folder if a signal ends the program or stops it: at most 1023 bytes, none to take
/// it back. A program that ends by its own fault leaves nothing, for what it would come back to may be that fault.
void guard_set_last_words(int folder, const char *file, const uint8_t *bytes, size_t count);

/// Waits for input, a signal or one of some descriptors; a negative time is for ever. 0 when the time has passed.
int guard_wait(int milliseconds, const struct guard_watched *watched, int count);

/// What happened since the last call.
int guard_take_events(void);

/// Reads what is there. 0 where nothing is, -1 where the terminal is gone.
long guard_read(uint8_t *bytes, size_t capacity);

/// The size that the terminal reports; 0 where it doesn't know.
void guard_size(int *columns, int *rows);

#endif
