/// A terminal that a test plays, a link that carries little, and sockets of this machine.
#ifndef PSEUDO_TERMINAL_MODULE_H
#define PSEUDO_TERMINAL_MODULE_H

#include "local_socket.h"
#include "pseudo_terminal.h"
#include "thin_link.h"

#endif
