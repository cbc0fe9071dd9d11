#ifndef EMBEDDED_ASSETS_H
#define EMBEDDED_ASSETS_H

#include <stddef.h>

/// One file of `Assets/` as it stands in the binary.
struct embedded_asset {
    const char *name;
    const unsigned char *bytes;
    size_t count;
};

/// The number of files in the binary.
int embedded_asset_count(void);

/// The file at an index from 0; an empty one without a name outside.
struct embedded_asset embedded_asset_at(int index);

#endif
