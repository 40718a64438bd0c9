// Wraps one ICU call in C, because ICU renames its functions by macro (ucal_…_72) and Swift would see that name.
#include "CICU.h"

#include <unicode/ucal.h>

int32_t klankbord_iana_zone(
    const uint16_t *windows_name, int32_t length, const char *region, char *result, int32_t capacity) {
    UErrorCode status = U_ZERO_ERROR;
    UChar zone[128];
    int32_t count = ucal_getTimeZoneIDForWindowsID(
        (const UChar *)windows_name, length, region, zone, sizeof zone / sizeof zone[0], &status);
    if (U_FAILURE(status) || count <= 0 || count > (int32_t)(sizeof zone / sizeof zone[0]) || count >= capacity) {
        return 0;
    }
    for (int32_t i = 0; i < count; i++) {
        if (zone[i] > 0x7E) { return 0; }
        result[i] = (char)zone[i];
    }
    result[count] = '\0';
    return count;
}
