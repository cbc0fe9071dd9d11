/// What the terminal database knows of a type of terminal.
#ifndef CNCURSES_TERMINFO_H
#define CNCURSES_TERMINFO_H

#include <stdbool.h>

enum {
    terminfo_found,
    /// There is no database on this machine.
    terminfo_no_database,
    /// The database doesn't have the type, or the type stands for several.
    terminfo_unknown,
    /// The type is a printer.
    terminfo_hardcopy,
};

/// Loads the description of a type; nothing is sent. One of the results above.
int terminfo_load(const char *type, int tty);

/// Frees the description.
void terminfo_unload(void);

/// The string with a terminfo name; null where the terminal doesn't have it. Valid until `terminfo_unload`.
const char *terminfo_string(const char *name);

/// A string of terminfo with its two numbers put in, null where it is none. Valid until the next call; nothing need be
/// loaded.
const char *terminfo_format(const char *string, int first, int second);

/// The number with a terminfo name, or -1.
int terminfo_number(const char *name);

bool terminfo_flag(const char *name);

#endif
