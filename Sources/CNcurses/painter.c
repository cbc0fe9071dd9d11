#define _GNU_SOURCE
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#include "painter.h"

#include <ncurses.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>
#include <wchar.h>

static SCREEN *screen;
static FILE *stream;
static int output;

/// newterm is told the size in the only way it takes: by the variables.
static void set_variable(const char *name, int value) {
    char text[16];
    snprintf(text, sizeof text, "%d", value);
    setenv(name, text, 1);
}

static bool open_output(void) {
    output = memfd_create("screen", MFD_CLOEXEC);
    if (output < 0) return false;
    stream = fdopen(output, "w");
    if (stream == NULL) close(output);
    return stream != NULL;
}

bool painter_open(const char *type, int columns, int rows) {
    if (!open_output()) return false;
    set_variable("COLUMNS", columns);
    set_variable("LINES", rows);
    use_tioctl(FALSE);
    use_env(TRUE);
    screen = newterm(type, stream, stream);
    if (screen == NULL) {
        fclose(stream);
        return false;
    }
    // What is drawn goes straight to the screen that is to come (newscr): the one that ncurses would copy there, which must
    // be, needs no cells.
    wresize(stdscr, 1, 1);
    nonl();
    // Without this ncurses stops in the middle of an update when a key is waiting.
    typeahead(-1);
    return true;
}

void painter_close(void) {
    if (screen == NULL) return;
    delscreen(screen);
    screen = NULL;
    fclose(stream);
}

int painter_width(uint32_t scalar) {
    return wcwidth((wchar_t)scalar);
}

void painter_resize(int columns, int rows) {
    resize_term(rows, columns);
    clearok(curscr, TRUE);
}

int painter_start_colors(void) {
    if (!has_colors() || start_color() == ERR || use_default_colors() == ERR) return 0;
    return COLOR_PAIRS;
}

bool painter_make_pair(int pair, int foreground, int background) {
    return init_extended_pair(pair, foreground, background) == OK;
}

void painter_put(int x, int y, const uint32_t *scalars, int count, int attributes, int pair) {
    attr_t look = A_NORMAL;
    if (attributes & painter_bold) look |= A_BOLD;
    if (attributes & painter_dim) look |= A_DIM;
    if (attributes & painter_reverse) look |= A_REVERSE;
    cchar_t form, cells[128];
    setcchar(&form, L"x", look, 0, &pair);
    const int capacity = sizeof cells / sizeof *cells;
    for (int done = 0; done < count;) {
        int part = 0;
        while (done < count && part < capacity) {
            wchar_t text[4] = {(wchar_t)scalars[done]};
            done += 1;
            bool is_marked = false;
            for (int marks = 1; done < count && scalars[done] & painter_mark; done += 1) {
                if (marks < 3) text[marks++] = (wchar_t)(scalars[done] & ~(uint32_t)painter_mark);
                is_marked = true;
            }
            if (is_marked) {
                setcchar(&cells[part], text, look, 0, &pair);
            } else {
                // All but the character is as in the others of the run.
                cells[part] = form;
                cells[part].chars[0] = text[0];
            }
            part += 1;
        }
        mvwadd_wchnstr(newscr, y, x, cells, part);
        x += part;
    }
}

void painter_renew(void) {
    clearok(curscr, TRUE);
}

size_t painter_update(int x, int y) {
    leaveok(newscr, x < 0);
    if (x >= 0) wmove(newscr, y, x);
    doupdate();
    off_t count = lseek(output, 0, SEEK_CUR);
    return count > 0 ? (size_t)count : 0;
}

size_t painter_take(uint8_t *bytes, size_t capacity) {
    ssize_t count = pread(output, bytes, capacity, 0);
    // The memory goes back to the system.
    if (ftruncate(output, 0) == 0) lseek(output, 0, SEEK_SET);
    return count > 0 ? (size_t)count : 0;
}
