/* glibc's allocator: what it has beyond C. */
#ifndef KLANKBORD_CMALLOC_SHIM_H
#define KLANKBORD_CMALLOC_SHIM_H

#include <malloc.h>

#endif
