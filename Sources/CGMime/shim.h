/* GMime 3 as Swift sees it: static inlines stand for the macros and casts that the importer can't follow. */
#ifndef KLANKBORD_CGMIME_SHIM_H
#define KLANKBORD_CGMIME_SHIM_H

#include <gmime/gmime.h>
#include <iconv.h>

static inline void klankbord_unref(void *object) {
    if (object != NULL) g_object_unref(object);
}

/* The mailbox behind an address, or NULL where it is a group. */
static inline InternetAddressMailbox *klankbord_mailbox(InternetAddress *address) {
    return INTERNET_ADDRESS_IS_MAILBOX(address) ? INTERNET_ADDRESS_MAILBOX(address) : NULL;
}

static inline InternetAddressList *klankbord_group_members(InternetAddress *address) {
    return INTERNET_ADDRESS_IS_GROUP(address)
        ? internet_address_group_get_members(INTERNET_ADDRESS_GROUP(address)) : NULL;
}

/* An iconv handle of (-1) means that the charset is unknown. */
static inline int klankbord_is_open(iconv_t converter) {
    return converter != (iconv_t) -1;
}

#endif
