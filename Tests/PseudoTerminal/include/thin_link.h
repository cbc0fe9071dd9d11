/// A link that carries little: a process of its own that stands between a client and a server on this machine.
#ifndef THIN_LINK_H
#define THIN_LINK_H

#include <sys/types.h>

/// Starts a link to a port of this machine for one connection. What comes from the server passes at a number of bytes a
/// second, 0 for all at once. Its own port, or -1 with `errno`.
int thin_link_start(int server_port, int bytes_per_second, pid_t *process);

/// A port of this machine that nothing listened on a moment ago; -1 with `errno`.
int thin_link_free_port(void);

#endif
