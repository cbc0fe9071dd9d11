#include "terminfo.h"

#include <ncurses.h>
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

const char *terminfo_format(const char *string, int first, int second) {
    return tparm(string, (long)first, (long)second, 0L, 0L, 0L, 0L, 0L, 0L, 0L);
}

int terminfo_number(const char *name) {
    int number = tigetnum(name);
    return number < 0 ? -1 : number;
}

bool terminfo_flag(const char *name) {
    return tigetflag(name) > 0;
}
