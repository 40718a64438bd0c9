// What is wanted from ICU: the IANA name of a Windows time zone, and the charset that a text is probably in.
#ifndef CICU_H
#define CICU_H

#include <stdint.h>

/// Writes the IANA zone for a Windows zone name ("W. Europe Standard Time") as a NUL-terminated string into `result`.
/// `windows_name` is UTF-16 of `length` units; `region` an ISO 3166 code that picks among the name's zones, or NULL.
/// Returns the length of the result, 0 when the name is unknown, the result does not fit, or is not ASCII.
int32_t klankbord_iana_zone(
    const uint16_t *windows_name, int32_t length, const char *region, char *result, int32_t capacity);

/// Writes the name of the charset that `length` octets are most probably in, NUL-terminated, into `name`.
/// Returns the confidence, 0 to 100; 0 when nothing is known, or the name does not fit.
int32_t klankbord_guess_charset(const char *text, int32_t length, char *name, int32_t capacity);

#endif
