/// minizip as Swift can import it: reading a zip archive entry by entry.
#ifndef CMINIZIP_H
#define CMINIZIP_H

#include <minizip/unzip.h>

#endif
