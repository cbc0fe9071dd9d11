#ifndef C_START_H
#define C_START_H

/// The number of the program's arguments, its own name among them.
int start_argument_count(void);

/// An argument by its position, 0 for the program's own name; empty outside.
const char *start_argument(int position);

#endif
