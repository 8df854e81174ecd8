// SPDX-License-Identifier: Apache-2.0
//
// Strings from and to UTF-8, the command line's splitting, and copying between arrays.

#include "host.h"
#include "mirage/hal.h"
#include "mirage/natives.h"
#include "mirage_fields.h"
#include "text.h"

#include <string.h>

static char written[4096];

static void append(const uint8_t *bytes, size_t size) {
    size_t length = strlen(written);
    memcpy(written + length, bytes, size);
    written[length + size] = 0;
}

static void round_trip(const char *text, const char *expected, int coder, int32_t bytes) {
    jref string = text_make(text);
    written[0] = 0;
    text_write(string, append);
    HOST_CHECK(strcmp(written, expected) == 0);
    HOST_CHECK(*((int8_t *)string + FIELD_java_lang_String_coder) == coder);
    HOST_CHECK(((mrt_array *)host_get(string, FIELD_java_lang_String_value))->length == bytes);
}

static void test_text(void) {
    round_trip("", "", 0, 0);
    round_trip("hello", "hello", 0, 5);
    round_trip("\xc3\xa0 tous", "\xc3\xa0 tous", 0, 6);
    round_trip("\xe2\x82\xac", "\xe2\x82\xac", 1, 2);
    round_trip("\xf0\x9f\x98\x80!", "\xf0\x9f\x98\x80!", 1, 6);
    round_trip("\xed\xa0\xbd\xed\xb8\x80", "\xf0\x9f\x98\x80", 1, 4); // CESU-8
    round_trip("\xed\xa0\xbd", "?", 1, 2);                            // half a pair
    round_trip("a\xff\x80z", "a\xef\xbf\xbd\xef\xbf\xbdz", 1, 8);     // no UTF-8
    round_trip("\xc0\xafx", "\xef\xbf\xbd\xef\xbf\xbdx", 1, 6);       // overlong
    char long_text[400];
    memset(long_text, 'q', sizeof long_text);
    long_text[399] = 0;
    round_trip(long_text, long_text, 0, 399);
}

static void split(const char *line, int32_t most, int32_t count, const char *joined) {
    char copy[256];
    const char *values[8];
    strcpy(copy, line);
    HOST_CHECK(mirage_split_command_line(copy, values, most) == count);
    written[0] = 0;
    for (int32_t i = 0; i < count && i < most; i++) {
        strcat(written, "<");
        strcat(written, values[i]);
        strcat(written, ">");
    }
    HOST_CHECK(strcmp(written, joined) == 0);
}

static void test_command_line(void) {
    split("", 8, 0, "");
    split("   \t\n", 8, 0, "");
    split("a  b\tc ", 8, 3, "<a><b><c>");
    split("--hello \"Bonjour \xc3\xa0 tous\"", 8, 2, "<--hello><Bonjour \xc3\xa0 tous>");
    split("a'b c'd \"e'f\" 'g\"h'", 8, 3, "<ab cd><e'f><g\"h>");
    split("\"\" ''", 8, 2, "<><>");
    split("a\\ b \\\"c \"d\\\"e\" 'f\\g'", 8, 4, "<a b><\"c><d\"e><f\\g>");
    split("open \"end", 8, 2, "<open><end>");
    split("trailing\\", 8, 1, "<trailing\\>");
    split("1 2 3 4", 2, 4, "<1><2>");
}

static void expect_error(const char *kind) {
    HOST_CHECK(mrt.pending != NULL && strcmp(host_error_kind, kind) == 0);
    mrt.pending = NULL;
}

static void test_copy(void) {
    jref ints = (jref)mrt_new_array(&CLASS_array_int, 10);
    jref longs = (jref)mrt_new_array(&host_array_long, 10);
    for (int32_t i = 0; i < 10; i++) {
        *(int32_t *)host_element(ints, i) = i;
    }
    native_java_lang_System_arraycopy(ints, 0, ints, 2, 8);
    for (int32_t i = 0; i < 10; i++) {
        HOST_CHECK(*(int32_t *)host_element(ints, i) == (i < 2 ? i : i - 2));
    }
    native_java_lang_System_arraycopy(ints, 2, ints, 0, 8);
    HOST_CHECK(*(int32_t *)host_element(ints, 7) == 7 && *(int32_t *)host_element(ints, 8) == 6);
    native_java_lang_System_arraycopy(ints, 0, longs, 0, 1);
    expect_error("array_store");
    native_java_lang_System_arraycopy(ints, 0, mrt_new(&host_node), 0, 1);
    expect_error("array_store");
    native_java_lang_System_arraycopy(ints, 3, ints, 0, 8);
    expect_error("array_index_message");
    native_java_lang_System_arraycopy(ints, 0, ints, 0x7fffffff, 0x7fffffff);
    expect_error("array_index_message");
    native_java_lang_System_arraycopy(ints, 0, ints, 0, -1);
    expect_error("array_index_message");
    native_java_lang_System_arraycopy(NULL, 0, ints, 0, 1);
    expect_error("null_pointer");
    native_java_lang_System_arraycopy(ints, 10, ints, 10, 0);
    HOST_CHECK(mrt.pending == NULL);
    jref copy = native_java_lang_Object_clone(ints);
    HOST_CHECK(copy != ints && ((mrt_array *)copy)->length == 10);
    HOST_CHECK(memcmp(host_element(copy, 0), host_element(ints, 0), 40) == 0);
    HOST_CHECK(native_java_lang_Object_clone(mrt_new(&host_node)) == NULL);
    expect_error("clone_not_supported");
}

static void test_multi_array(void) {
    static const int32_t negative[] = {3, -2};
    HOST_CHECK(mrt_new_multi_array(&host_array_node, 1, &negative[1]) == NULL);
    expect_error("negative_array_size");
}

void host_test(void) {
    test_text();
    test_command_line();
    test_copy();
    test_multi_array();
}
