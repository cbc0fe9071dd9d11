/// utf8proc as Swift can import it: how many cells a character takes, and what it is when composed.
#ifndef CUTF8PROC_H
#define CUTF8PROC_H

#include <stddef.h>
#include <stdint.h>

/// The cells that a scalar takes on a terminal: 0 for a mark that is drawn over another, 2 for a wide character.
int character_cells(uint32_t scalar);

/// Composes scalars where Unicode has a composed form (NFC), in place, and returns how many are left; as many as there
/// were where that can't be done. There must be room for `count` scalars.
size_t character_compose(uint32_t *scalars, size_t count);

/// Takes one scalar apart where Unicode has a canonical form of letter and marks (NFD), and returns how many parts there
/// are; 0 where `capacity` is too small. Four are enough for every canonical form.
size_t character_decompose(uint32_t scalar, uint32_t *parts, size_t capacity);

#endif
