/// libcmark as Swift can import it.
#ifndef CMARK_IMPORT_H
#define CMARK_IMPORT_H

#include <cmark.h>

#endif
