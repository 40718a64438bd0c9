// The one thing wanted from ICU: the IANA name of a Windows time zone.
#ifndef CICU_H
#define CICU_H

#include <stdint.h>

/// Writes the IANA zone for a Windows zone name ("W. Europe Standard Time") as a NUL-terminated string into `result`.
/// `windows_name` is UTF-16 of `length` units; `region` an ISO 3166 code that picks among the name's zones, or NULL.
/// Returns the length of the result, 0 when the name is unknown, the result does not fit, or is not ASCII.
int32_t klankbord_iana_zone(
    const uint16_t *windows_name, int32_t length, const char *region, char *result, int32_t capacity);

#endif
