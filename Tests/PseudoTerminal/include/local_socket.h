/// Sockets of this machine as a stranger to the program would use them.
#ifndef LOCAL_SOCKET_H
#define LOCAL_SOCKET_H

#include <sys/types.h>

/// Connects to a socket, or listens at a path where nothing is. The descriptor, or -1 with `errno`.
int local_connect(const char *path);
int local_listen(const char *path);

/// Connects as another user, from a process of its own. The bytes that are sent to this user before the connection is
/// closed or a second has gone, -1 where there is no connection.
int local_bytes_as(uid_t user, const char *path);

#endif
