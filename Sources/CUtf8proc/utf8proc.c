#include "CUtf8proc.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

int character_cells(uint32_t scalar) {
    return utf8proc_charwidth((utf8proc_int32_t)scalar);
}

/// Scalars as they are when taken apart, the marks of each in their order; to be freed. Null where memory is short.
static utf8proc_int32_t *taken_apart(const uint32_t *scalars, size_t count, size_t *length) {
    // No scalar has more than 18 parts.
    size_t capacity = count * 18 + 1;
    utf8proc_int32_t *parts = calloc(capacity, sizeof *parts);
    if (parts == NULL) return NULL;
    int last_class = 0;
    *length = 0;
    for (size_t index = 0; index < count; index += 1) {
        utf8proc_ssize_t added = utf8proc_decompose_char(
            (utf8proc_int32_t)scalars[index], parts + *length, (utf8proc_ssize_t)(capacity - *length),
            UTF8PROC_STABLE | UTF8PROC_DECOMPOSE, &last_class);
        if (added < 0 || (size_t)added > capacity - *length) {
            free(parts);
            return NULL;
        }
        *length += (size_t)added;
    }
    return parts;
}

/// Orders the marks behind each base by their class; they are few.
static void order_marks(utf8proc_int32_t *parts, size_t length) {
    for (size_t end = 1; end < length; end += 1) {
        utf8proc_int32_t part = parts[end];
        int class = utf8proc_get_property(part)->combining_class;
        size_t place = end;
        while (class > 0 && place > 0 && utf8proc_get_property(parts[place - 1])->combining_class > class) {
            parts[place] = parts[place - 1];
            place -= 1;
        }
        parts[place] = part;
    }
}

size_t character_compose(uint32_t *scalars, size_t count) {
    size_t length = 0;
    utf8proc_int32_t *parts = taken_apart(scalars, count, &length);
    if (parts == NULL) return count;
    order_marks(parts, length);
    utf8proc_ssize_t composed =
        utf8proc_normalize_utf32(parts, (utf8proc_ssize_t)length, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
    if (composed >= 0 && (size_t)composed <= count) {
        for (utf8proc_ssize_t index = 0; index < composed; index += 1) scalars[index] = (uint32_t)parts[index];
        count = (size_t)composed;
    }
    free(parts);
    return count;
}

size_t character_decompose(uint32_t scalar, uint32_t *parts, size_t capacity) {
    utf8proc_int32_t taken[8];
    int last_class = 0;
    utf8proc_ssize_t count = utf8proc_decompose_char(
        (utf8proc_int32_t)scalar, taken, 8, UTF8PROC_STABLE | UTF8PROC_DECOMPOSE, &last_class);
    if (count < 0 || count > 8 || (size_t)count > capacity) return 0;
    for (utf8proc_ssize_t index = 0; index < count; index += 1) parts[index] = (uint32_t)taken[index];
    return (size_t)count;
}
