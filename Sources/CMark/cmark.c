// The package manager wants a source file where there is a target; the library itself is linked.
#include "CMark.h"
