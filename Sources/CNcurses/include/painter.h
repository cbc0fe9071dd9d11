/// The screen through ncurses: cells go in, the bytes that make the difference on the terminal come out.
///
/// ncurses writes into memory and never sees the terminal itself: so an update is one write, whatever ncurses flushes
/// in between; no mode of the terminal is changed here; and no input is read, as ncurses' reader blocks on half a
/// mouse report and spins on a closed terminal. One screen a process.
#ifndef CNCURSES_PAINTER_H
#define CNCURSES_PAINTER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    painter_bold = 1,
    painter_dim = 2,
    painter_reverse = 4,
};

/// Added to a scalar that is a mark over the one before it.
enum {
    painter_mark = 0x40000000,
};

/// Opens a screen of a size for a type of terminal. False where ncurses can't.
bool painter_open(const char *type, int columns, int rows);

/// Frees the screen.
void painter_close(void);

/// The columns that ncurses takes a character to need, by the C library; negative for one that shows nothing.
int painter_width(uint32_t scalar);

/// Takes another size; the next update draws everything anew.
void painter_resize(int columns, int rows);

/// Turns colours on, the terminal's own as -1, and returns the number of colour pairs, 0 where there are no colours.
int painter_start_colors(void);

/// Gives a pair, counted from 1, its colours.
bool painter_make_pair(int pair, int foreground, int background);

/// Puts characters into a row, from a column to the right; marks stand behind the character that they belong to, at most
/// two. A character of two columns must be the last.
void painter_put(int x, int y, const uint32_t *scalars, int count, int attributes, int pair);

/// Lets the next update draw everything anew.
void painter_renew(void);

/// Writes the difference, and leaves the cursor at a cell, or wherever it comes to rest where `x` is negative.
/// The number of bytes that are there to be taken.
size_t painter_update(int x, int y);

/// Takes the bytes, which must be all of them, and returns how many they are.
size_t painter_take(uint8_t *bytes, size_t capacity);

#endif
