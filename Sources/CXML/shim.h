/* libxml2's parsers. Debian's headers pull in ICU, which clashes with Foundation: it is switched off first. */
#ifndef KLANKBORD_CXML_SHIM_H
#define KLANKBORD_CXML_SHIM_H

#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>

#endif
