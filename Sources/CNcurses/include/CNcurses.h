/// The part of ncurses that knows terminals (terminfo) as Swift can import it, and the guard that gives the terminal back
/// whatever happens.
///
/// None of these headers includes ncurses.h: its macros, its global variables and its `bool` don't cross into Swift.
#ifndef CNCURSES_H
#define CNCURSES_H

#include "guard.h"
#include "terminfo.h"

#endif
