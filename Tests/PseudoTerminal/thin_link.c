#define _GNU_SOURCE
#include "thin_link.h"

#include <arpa/inet.h>
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

static struct sockaddr_in local(int port) {
    return (struct sockaddr_in){
        .sin_family = AF_INET, .sin_port = htons((uint16_t)port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
}

/// A socket that listens on a port of the system's choice.
static int listen_anywhere(int *port) {
    int socket_ = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (socket_ < 0) return -1;
    struct sockaddr_in address = local(0);
    socklen_t size = sizeof address;
    if (bind(socket_, (struct sockaddr *)&address, size) != 0 || listen(socket_, 4) != 0
        || getsockname(socket_, (struct sockaddr *)&address, &size) != 0) {
        close(socket_);
        return -1;
    }
    *port = ntohs(address.sin_port);
    return socket_;
}

int thin_link_free_port(void) {
    int port = -1;
    int socket_ = listen_anywhere(&port);
    if (socket_ >= 0) close(socket_);
    return port;
}

static bool write_all(int file, const char *bytes, ssize_t count) {
    while (count > 0) {
        ssize_t written = write(file, bytes, (size_t)count);
        if (written < 0 && errno != EINTR) return false;
        if (written > 0) {
            bytes += written;
            count -= written;
        }
    }
    return true;
}

/// Passes bytes both ways until one side is closed. A twentieth of a second's bytes go at a time.
static void pass(int client, int server, int bytes_per_second) {
    char bytes[4096];
    size_t piece = bytes_per_second == 0 ? sizeof bytes : (size_t)bytes_per_second / 20;
    const struct timespec pause = {.tv_nsec = bytes_per_second == 0 ? 0 : 50000000};
    struct pollfd ready[] = {{.fd = client, .events = POLLIN}, {.fd = server, .events = POLLIN}};
    while (poll(ready, 2, -1) >= 0) {
        if (ready[0].revents != 0) {
            ssize_t count = read(client, bytes, sizeof bytes);
            if (count <= 0 || !write_all(server, bytes, count)) return;
        }
        if (ready[1].revents != 0) {
            ssize_t count = read(server, bytes, piece);
            if (count <= 0 || !write_all(client, bytes, count)) return;
            nanosleep(&pause, NULL);
        }
    }
}

static int connect_to(int port) {
    int socket_ = socket(AF_INET, SOCK_STREAM, 0);
    // Little is kept on the way, as on a modem.
    setsockopt(socket_, SOL_SOCKET, SO_RCVBUF, &(int){4096}, sizeof(int));
    struct sockaddr_in address = local(port);
    return connect(socket_, (struct sockaddr *)&address, sizeof address) == 0 ? socket_ : -1;
}

int thin_link_start(int server_port, int bytes_per_second, pid_t *process) {
    int port = -1;
    int listener = listen_anywhere(&port);
    if (listener < 0) return -1;
    pid_t child = fork();
    if (child == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        signal(SIGPIPE, SIG_IGN);
        // Whatever else was open belongs to other tests, and would stay open as long as the link.
        dup2(listener, 3);
        close_range(4, ~0U, 0);
        int client = accept(3, NULL, NULL);
        close(3);
        int server = connect_to(server_port);
        if (client >= 0 && server >= 0) pass(client, server, bytes_per_second);
        _exit(0);
    }
    close(listener);
    *process = child;
    return child < 0 ? -1 : port;
}
