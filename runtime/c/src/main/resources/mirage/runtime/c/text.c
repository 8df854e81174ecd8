// SPDX-License-Identifier: Apache-2.0
//
// Java strings from and to UTF-8 (RFC 3629). A String has its characters in a byte array: one byte
// each if all are below U+0100 (coder 0), else two in native order (coder 1).

#include "text.h"

#include "mirage/rare.h"
#include "mirage_fields.h"

RARE_BEGIN

#define TEXT_REPLACEMENT 0xfffdu

size_t text_length(const char *text) {
    size_t length = 0;
    while (text[length] != 0) {
        length++;
    }
    return length;
}

static bool text_is_tail(const uint8_t *bytes, size_t size, size_t index) {
    return index < size && (bytes[index] & 0xc0) == 0x80;
}

// The code point at *index, which moves on. Surrogates pass, so that CESU-8 becomes UTF-16.
static uint32_t text_decode(const uint8_t *bytes, size_t size, size_t *index) {
    size_t at = (*index)++;
    uint32_t lead = bytes[at];
    if (lead < 0x80) {
        return lead;
    }
    uint32_t tails = lead >= 0xf0 && lead < 0xf5   ? 3
                     : lead >= 0xe0 && lead < 0xf0 ? 2
                     : lead >= 0xc0 && lead < 0xe0 ? 1
                                                   : 0;
    if (tails == 0) {
        return TEXT_REPLACEMENT;
    }
    uint32_t code = lead & (0x3fu >> tails);
    for (uint32_t i = 1; i <= tails; i++) {
        if (!text_is_tail(bytes, size, at + i)) {
            return TEXT_REPLACEMENT;
        }
        code = code << 6 | (bytes[at + i] & 0x3fu);
    }
    // 2 bytes carry 7 to 11 bits (and class files write U+0000 so), 3 up to 16, 4 up to 21.
    bool overlong = (tails == 1 && code < 0x80 && code != 0) || (tails == 2 && code < 0x800) ||
                    (tails == 3 && code < 0x10000);
    if (overlong || code > 0x10ffff) {
        return TEXT_REPLACEMENT;
    }
    *index += tails;
    return code;
}

static uint8_t *text_data(jref array) {
    return (uint8_t *)array + MRT_ARRAY_DATA(1);
}

static jref text_of_array(mrt_array *array, int8_t coder) {
    jref string = mrt_new(&CLASS_java_lang_String);
    if (string == NULL) {
        return NULL;
    }
    mrt_store(string, (uint32_t *)((uint8_t *)string + FIELD_java_lang_String_value), (jref)array);
    *((int8_t *)string + FIELD_java_lang_String_coder) = coder;
    return string;
}

jref text_make_bytes(const uint8_t *bytes, size_t size) {
    size_t units = 0;
    bool latin = true;
    for (size_t index = 0; index < size;) {
        uint32_t code = text_decode(bytes, size, &index);
        units += code >= 0x10000 ? 2 : 1;
        latin = latin && code < 0x100;
    }
    mrt_array *array =
        mrt_new_array(&CLASS_array_byte, (int32_t)(latin ? units : units * sizeof(uint16_t)));
    if (array == NULL) {
        return NULL;
    }
    uint8_t *target = text_data((jref)array);
    for (size_t index = 0; index < size;) {
        uint32_t code = text_decode(bytes, size, &index);
        uint32_t low = code >= 0x10000 ? 0xdc00 + (code & 0x3ff) : code;
        if (latin) {
            *target++ = (uint8_t)code;
            continue;
        }
        if (code >= 0x10000) {
            uint32_t high = 0xd7c0 + (code >> 10);
            *target++ = (uint8_t)high;
            *target++ = (uint8_t)(high >> 8);
        }
        *target++ = (uint8_t)low;
        *target++ = (uint8_t)(low >> 8);
    }
    return text_of_array(array, latin ? 0 : 1);
}

jref text_make(const char *text) {
    return text_make_bytes((const uint8_t *)text, text_length(text));
}

static size_t text_encode(uint32_t code, uint8_t *to) {
    if (code < 0x80) {
        to[0] = (uint8_t)code;
        return 1;
    }
    if (code < 0x800) {
        to[0] = (uint8_t)(0xc0 | code >> 6);
        to[1] = (uint8_t)(0x80 | (code & 0x3f));
        return 2;
    }
    if (code < 0x10000) {
        to[0] = (uint8_t)(0xe0 | code >> 12);
        to[1] = (uint8_t)(0x80 | (code >> 6 & 0x3f));
        to[2] = (uint8_t)(0x80 | (code & 0x3f));
        return 3;
    }
    to[0] = (uint8_t)(0xf0 | code >> 18);
    to[1] = (uint8_t)(0x80 | (code >> 12 & 0x3f));
    to[2] = (uint8_t)(0x80 | (code >> 6 & 0x3f));
    to[3] = (uint8_t)(0x80 | (code & 0x3f));
    return 4;
}

static bool text_is_pair(uint32_t high, uint32_t low) {
    return (high & 0xfc00) == 0xd800 && (low & 0xfc00) == 0xdc00;
}

void text_write(jref string, void (*write)(const uint8_t *bytes, size_t size)) {
    jref array = mrt_load((const uint32_t *)((uint8_t *)string + FIELD_java_lang_String_value));
    bool latin = *((int8_t *)string + FIELD_java_lang_String_coder) == 0;
    size_t size = (size_t)((mrt_array *)array)->length;
    const uint8_t *data = text_data(array);
    size_t step = latin ? 1 : 2;
    uint8_t buffer[64];
    size_t used = 0;
    for (size_t at = 0; at + step <= size; at += step) {
        uint32_t code = latin ? data[at] : data[at] | (uint32_t)data[at + 1] << 8;
        if (!latin && at + 4 <= size) {
            uint32_t low = data[at + 2] | (uint32_t)data[at + 3] << 8;
            if (text_is_pair(code, low)) {
                code = 0x10000 + ((code & 0x3ff) << 10) + (low & 0x3ff);
                at += 2;
            }
        }
        used += text_encode((code & 0x1ff800) == 0xd800 ? '?' : code, &buffer[used]);
        if (used + 4 > sizeof buffer) {
            write(buffer, used);
            used = 0;
        }
    }
    write(buffer, used);
}

RARE_END
