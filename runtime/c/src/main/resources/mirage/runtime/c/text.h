// SPDX-License-Identifier: Apache-2.0
//
// Java strings from and to UTF-8.

#ifndef MIRAGE_TEXT_H
#define MIRAGE_TEXT_H

#include "mirage/vm.h"

// Length in bytes of a NUL-ended text.
size_t text_length(const char *text);

// A new java.lang.String of UTF-8 text (also of CESU-8, as class files have it). Bytes that are no
// UTF-8 become U+FFFD. NULL with mrt.pending set if there is no memory.
jref text_make(const char *text);
jref text_make_bytes(const uint8_t *bytes, size_t size);

// Calls `write` with the string's text in UTF-8, in pieces; a lone surrogate becomes '?'.
void text_write(jref string, void (*write)(const uint8_t *bytes, size_t size));

#endif
