// SPDX-License-Identifier: Apache-2.0
//
// A Linux program as small as can be, with functions that stand for Java methods. It looks up its
// own return addresses in its line table, with a reader written from the table's definition, and
// prints what it finds.
#include "mirage/line_table.h"
#include <stddef.h>

static long call(long number, long first, long second, long third) {
    long result;
    __asm__ volatile("syscall"
                     : "=a"(result)
                     : "a"(number), "D"(first), "S"(second), "d"(third)
                     : "rcx", "r11", "memory");
    return result;
}

static void print(const char *text) {
    size_t length = 0;
    while (text[length] != 0) {
        length++;
    }
    call(1, 1, (long)text, (long)length);
}

static void print_number(int32_t number) {
    char text[2] = {0, 0};
    if (number >= 10) {
        print_number(number / 10);
    }
    text[0] = (char)('0' + number % 10);
    print(text);
}

static int32_t read(const uint8_t **at, int is_signed) {
    int32_t value = 0;
    int shift = 0;
    uint8_t byte;
    do {
        byte = *(*at)++;
        value |= (int32_t)(byte & 0x7f) << shift;
        shift += 7;
    } while (byte & 0x80);
    if (is_signed && shift < 32 && (byte & 0x40)) {
        value |= (int32_t)(~0U << shift);
    }
    return value;
}

static void print_frames(const struct mirage_line_table *table, int32_t number) {
    const uint8_t *base = (const uint8_t *)table;
    const uint32_t *index = (const uint32_t *)(const void *)(base + table->frame_index_offset);
    while (1) {
        const uint8_t *at = base + table->frames_offset + index[number / MIRAGE_LINE_BLOCK];
        int32_t method = 0, line = 0, caller = 0;
        for (int32_t i = number / MIRAGE_LINE_BLOCK * MIRAGE_LINE_BLOCK; i <= number; i++) {
            method += read(&at, 1);
            line += read(&at, 1);
            caller = read(&at, 0);
        }
        const struct mirage_line_method *methods =
            (const struct mirage_line_method *)(const void *)(base + table->methods_offset);
        const struct mirage_line_class *classes =
            (const struct mirage_line_class *)(const void *)(base + table->classes_offset);
        const char *strings = (const char *)base + table->strings_offset;
        const struct mirage_line_class *type = &classes[methods[method].class_number];
        print(strings + type->module);
        print("/");
        print(strings + type->name);
        print(".");
        print(strings + methods[method].name);
        print(":");
        print(type->file == MIRAGE_LINE_DERIVED ? "(derived)" : strings + type->file);
        print(":");
        print_number(line);
        print("\n");
        if (caller == 0) {
            return;
        }
        number -= caller;
    }
}

static void print_site(uint64_t address) {
    const struct mirage_line_table *table =
        (const struct mirage_line_table *)(const void *)mirage_lines_start;
    const uint8_t *base = mirage_lines_start;
    const struct mirage_line_site_block *blocks =
        (const struct mirage_line_site_block *)(const void *)(base + table->site_index_offset);
    uint64_t wanted = address - (uint64_t)mirage_text_start;
    for (uint32_t i = 0; i < table->site_count; i++) {
        const uint8_t *at = base + table->sites_offset + blocks[i / MIRAGE_LINE_BLOCK].offset;
        uint64_t found = blocks[i / MIRAGE_LINE_BLOCK].address;
        int32_t frame = 0;
        for (uint32_t j = i / MIRAGE_LINE_BLOCK * MIRAGE_LINE_BLOCK; j <= i; j++) {
            found += (uint64_t)read(&at, 0);
            frame += read(&at, 1);
        }
        if (found == wanted) {
            print_frames(table, frame);
            return;
        }
    }
}

// The runtime's part of a trace: follows the frame pointers.
__attribute__((noinline)) static void trace(void) {
    void **frame = __builtin_frame_address(0);
    while (frame != NULL && frame[1] != NULL) {
        print_site((uint64_t)frame[1]);
        frame = (void **)frame[0];
    }
}

volatile int32_t depth = 1;
void (*volatile indirect)(void);

__attribute__((noinline)) static void java_leaf(void) {
#line 42 "Leaf.java"
    trace();
    depth++;
}

static inline __attribute__((always_inline)) void java_inlined(void) {
#line 7 "Outer.java"
    indirect();
    depth++;
}

__attribute__((noinline)) static void java_middle(void) {
#line 100 "Outer.java"
    depth++;
#line 101 "Outer.java"
    java_inlined();
    depth++;
}

__attribute__((noinline)) void program(void) {
    indirect = java_leaf;
    java_middle();
    call(60, 0, 0, 0);
}

__attribute__((naked, noreturn)) void start(void) {
    __asm__("xor %ebp, %ebp\n\tpush %rbp\n\tpush %rbp\n\tmov %rsp, %rbp\n\tcall program\n\thlt");
}
