/// A terminal that a test plays: it starts a program on a pseudo-terminal, reads what it draws and types into it.
#ifndef PSEUDO_TERMINAL_H
#define PSEUDO_TERMINAL_H

#include <stdbool.h>
#include <sys/types.h>

/// Starts a program on a new pseudo-terminal, which controls it. The file descriptor of the terminal's side, which
/// doesn't block, or -1 with `errno`.
int pty_spawn(
    const char *path, char *const arguments[], char *const environment[], int columns, int rows, pid_t *process);

/// Gives the terminal another size, of which its program hears by a signal.
int pty_resize(int terminal, int columns, int rows);

/// Waits until there is something to read. 1 where there is, 0 where the time passes, -1 where the program's side is
/// closed.
int pty_poll(int terminal, int milliseconds);

/// Waits for the end of a process and takes its status. 1 where it has ended, 0 where the time passes, -1 with `errno`.
int pty_wait(pid_t process, int milliseconds, int *status);

/// Whether the terminal echoes what is typed and hands it over line by line, as a shell wants it. 0, or -1 with
/// `errno`.
int pty_modes(int terminal, bool *echo, bool *canonical);

/// Whether a status is a normal end, and its exit code; otherwise the signal that it ended by.
bool pty_exited(int status, int *code);
int pty_signal(int status);

#endif
