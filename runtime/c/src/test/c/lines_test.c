// SPDX-License-Identifier: Apache-2.0
//
// The reader of the line table, over a table of three sites that is written here byte by byte.

#include "host.h"
#include "trace.h"

#include <string.h>

// Site offsets 0x10 and 0x200: frame 1, inlined into frame 0; then frame 0 alone; 0x210: frame 2.
__asm__(".data\n"
        ".balign 8\n"
        ".globl mirage_lines_start\n"
        "mirage_lines_start:\n"
        "    .long 0x314e4c4d, mirage_lines_end - mirage_lines_start\n"
        "    .long 3, 3, 2, 2\n"
        "    .long sites_index - mirage_lines_start, frames_index - mirage_lines_start\n"
        "    .long classes - mirage_lines_start, methods - mirage_lines_start\n"
        "    .long sites - mirage_lines_start, frames - mirage_lines_start\n"
        "    .long strings - mirage_lines_start, 0\n"
        "sites_index: .long 0x10, 0\n"
        "frames_index: .long 0\n"
        "classes: .long name_a - strings, 0, 0\n"
        "         .long name_b - strings, file_b - strings, module_b - strings\n"
        "methods: .long 0, method_a - strings\n"
        "         .long 1, method_b - strings\n"
        "sites:   .byte 0, 1\n"                // 0x10, frame 1
        "         .byte 0xf0, 3, 0x7f\n"       // + 0x1f0, frame 0
        "         .byte 0x10, 2\n"             // + 0x10, frame 2
        "frames:  .byte 0, 7, 0\n"             // method 0, line 7
        "         .byte 1, 0xf9, 0, 1\n"       // method 1, line 7 + 121 = 128, inlined into frame 0
        "         .byte 0x7f, 0xfe, 0x7e, 0\n" // method 0, line 128 - 130 = -2
        "strings: .byte 0\n"
        "name_a:  .asciz \"app.Main$Inner\"\n"
        "name_b:  .asciz \"java.util.Map\"\n"
        "file_b:  .asciz \"Other.java\"\n"
        "module_b: .asciz \"java.base\"\n"
        "method_a: .asciz \"main\"\n"
        "method_b: .asciz \"get\"\n"
        ".globl mirage_lines_end\n"
        "mirage_lines_end:\n"
        ".text\n");

static void expect(struct trace_cursor *cursor, const char *class_name, const char *method,
                   const char *file, const char *module, int32_t line) {
    HOST_CHECK(cursor->more);
    struct trace_frame frame = trace_next(cursor);
    HOST_CHECK(strcmp(frame.class_name, class_name) == 0);
    HOST_CHECK(strcmp(frame.method, method) == 0);
    HOST_CHECK(file == NULL ? frame.file == NULL : strcmp(frame.file, file) == 0);
    HOST_CHECK(strcmp(frame.module, module) == 0);
    HOST_CHECK(frame.line == line);
}

void host_test(void) {
    uintptr_t start = (uintptr_t)mirage_text_start;
    struct trace_cursor cursor;
    HOST_CHECK(trace_find(start + 0x10, &cursor));
    expect(&cursor, "java.util.Map", "get", "Other.java", "java.base", 128);
    expect(&cursor, "app.Main$Inner", "main", NULL, "", 7);
    HOST_CHECK(!cursor.more);
    HOST_CHECK(trace_find(start + 0x200, &cursor));
    expect(&cursor, "app.Main$Inner", "main", NULL, "", 7);
    HOST_CHECK(!cursor.more);
    HOST_CHECK(trace_find(start + 0x210, &cursor));
    expect(&cursor, "app.Main$Inner", "main", NULL, "", MIRAGE_LINE_NATIVE);
    HOST_CHECK(!trace_find(start + 0xf, &cursor) && !trace_find(start + 0x11, &cursor));
    HOST_CHECK(!trace_find(start + 0x211, &cursor) && !trace_find(start - 1, &cursor));
    HOST_CHECK(trace_find_near(start + 0x18, 64, &cursor));
    HOST_CHECK(!trace_find_near(start + 0x100, 64, &cursor));
}
