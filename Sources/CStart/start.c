#define _GNU_SOURCE
#include "CStart.h"

#include <stdlib.h>

static int argument_count;
static char **arguments;

// Swift's runtime reads its own path and the arguments from /proc, which a bare chroot doesn't have: there the program
// would end before it began, or take itself for called without arguments. glibc hands both to constructors as well.
// The path is wanted for the backtracer alone, which the guard of the terminal makes needless; who asks for it by the
// variable gets it. Priority 101 runs before the runtime's own start.
__attribute__((constructor(101))) static void start(int count, char **values, char **environment) {
    (void)environment;
    argument_count = count;
    arguments = values;
    setenv("SWIFT_BACKTRACE", "enable=no,swift-backtrace=/dev/null", 0);
}

int start_argument_count(void) {
    return argument_count;
}

const char *start_argument(int position) {
    return position >= 0 && position < argument_count ? arguments[position] : "";
}
