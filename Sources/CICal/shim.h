// libical, the library that knows what a VTIMEZONE means.
#include <libical/ical.h>
