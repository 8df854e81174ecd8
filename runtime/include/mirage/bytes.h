// SPDX-License-Identifier: Apache-2.0
//
// What generated code calls instead of methods of java.lang.StringLatin1, for arrays that are not
// null.

#ifndef MIRAGE_BYTES_H
#define MIRAGE_BYTES_H

#include "mirage/vm.h"

int32_t mrt_bytes_hash(jref array);               // StringLatin1.hashCode
int32_t mrt_bytes_equal(jref first, jref second); // StringLatin1.equals

#endif
