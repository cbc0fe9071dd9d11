/// A terminal that a test plays, and a link that carries little.
#ifndef PSEUDO_TERMINAL_MODULE_H
#define PSEUDO_TERMINAL_MODULE_H

#include "pseudo_terminal.h"
#include "thin_link.h"

#endif
