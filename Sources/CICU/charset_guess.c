// Wraps ICU's charset detector in C, because ICU renames its functions by macro (ucsdet_…_72).
#include "CICU.h"

#include <string.h>
#include <unicode/ucsdet.h>

int32_t klankbord_guess_charset(const char *text, int32_t length, char *name, int32_t capacity) {
    UErrorCode status = U_ZERO_ERROR;
    UCharsetDetector *detector = ucsdet_open(&status);
    if (U_FAILURE(status)) { return 0; }
    int32_t confidence = 0;
    ucsdet_setText(detector, text, length, &status);
    const UCharsetMatch *match = ucsdet_detect(detector, &status);
    if (U_SUCCESS(status) && match != NULL) {
        const char *found = ucsdet_getName(match, &status);
        if (U_SUCCESS(status) && found != NULL && strlen(found) < (size_t)capacity) {
            strcpy(name, found);
            confidence = ucsdet_getConfidence(match, &status);
        }
    }
    ucsdet_close(detector);
    return U_SUCCESS(status) ? confidence : 0;
}
