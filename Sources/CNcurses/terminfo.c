#define _GNU_SOURCE
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#include "terminfo.h"

#include <ncurses.h>
#include <string.h>
#include <term.h>

int terminfo_load(const char *type, int tty) {
    int found = 0;
    if (setupterm(type, tty, &found) == OK) return terminfo_found;
    if (found == 1) return terminfo_hardcopy;
    return found == 0 ? terminfo_unknown : terminfo_no_database;
}

void terminfo_unload(void) {
    if (cur_term != NULL) del_curterm(cur_term);
}

const char *terminfo_string(const char *name) {
    const char *string = tigetstr(name);
    return string == (const char *)-1 ? NULL : string;
}

const char *terminfo_string_with(const char *name, int first, int second) {
    const char *string = terminfo_string(name);
    return string == NULL ? NULL : tparm(string, (long)first, (long)second, 0L, 0L, 0L, 0L, 0L, 0L, 0L);
}

int terminfo_number(const char *name) {
    int number = tigetnum(name);
    return number < 0 ? -1 : number;
}

bool terminfo_flag(const char *name) {
    return tigetflag(name) > 0;
}

void terminfo_use_fixed_colors(void) {
    static char foreground[] = "\033[38;5;%p1%dm", background[] = "\033[48;5;%p1%dm";
    static const char *const asked[] = {
        "\033[%?%p1%{8}%<%t3%p1%d%e%p1%{16}%<%t9%p1%{8}%-%d%e38;5;%p1%d%;m",
        "\033[%?%p1%{8}%<%t4%p1%d%e%p1%{16}%<%t10%p1%{8}%-%d%e48;5;%p1%d%;m",
    };
    if (set_a_foreground != NULL && strcmp(set_a_foreground, asked[0]) == 0) set_a_foreground = foreground;
    if (set_a_background != NULL && strcmp(set_a_background, asked[1]) == 0) set_a_background = background;
}
