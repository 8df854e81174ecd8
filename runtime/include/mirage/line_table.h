// SPDX-License-Identifier: Apache-2.0
//
// The line table: from a return address to the Java frames that stand behind it.
//
// mirc writes it after the first link, from the debug information, and links again with it in the
// section
// `.mirage.lines`. Every linker script places that section behind the code (so that the code does
// not move when the table appears), read-only and loaded, and defines
//
//   mirage_text_start     first byte of the code; offsets of call sites count from here
//   mirage_lines_start    first byte of the table, aligned to 8
//   mirage_lines_end      one past its last byte; equal to mirage_lines_start in an image without a
//   table
//
// All numbers are little endian. An image without a table still runs: its traces then carry no
// frames.
//
// Layout, in file order; every `*_offset` counts bytes from the table's first byte:
//
//   header                struct mirage_line_table
//   site index            ceil(site_count / 32)  x struct mirage_line_site_block
//   frame index           ceil(frame_count / 32) x uint32_t, offset of the block's first byte from
//   frames_offset classes               class_count  x struct mirage_line_class methods
//   method_count x struct mirage_line_method sites                 variable length, below frames
//   variable length, below strings               UTF-8, each ended by a zero byte; string offset 0
//   is the empty string
//
// Sites are return addresses, ascending, in blocks of 32. The first site of a block starts from the
// block's entry of the index and from frame 0; each site is
//
//   ULEB128   return address minus that of the site before it (the block's first: 0)
//   SLEB128   number of its innermost frame minus that of the site before it (the block's first:
//   minus 0)
//
// Frames are numbered from 0, in blocks of 32; within a block each starts from the one before, the
// first from method 0 and line 0:
//
//   SLEB128   method number minus that of the frame before it
//   SLEB128   line minus that of the frame before it
//   ULEB128   0 when this frame was not inlined, else its own number minus its caller's number: the
//   caller is the
//             method that this one was inlined into, and always has the smaller number
//
// A return address that is not in the table belongs to the runtime's C code or to a method that a
// Java trace hides (a bridge of the compiler, a lambda's carrier): the trace leaves it out. A
// lookup is exact, by return address; the table is not for the address of a fault, for which the
// last site at or before it in the same function is an approximation good enough for a panic.

#ifndef MIRAGE_LINE_TABLE_H
#define MIRAGE_LINE_TABLE_H

#include <stdint.h>

#define MIRAGE_LINE_TABLE_MAGIC 0x314e4c4dU // "MLN1"

enum {
    MIRAGE_LINE_BLOCK = 32,   // sites or frames of a block
    MIRAGE_LINE_UNKNOWN = -1, // the class file says no line: "Unknown Source" or the file alone
    MIRAGE_LINE_NATIVE = -2,  // "Native Method"
    MIRAGE_LINE_DERIVED = 0,  // value of `file`: see struct mirage_line_class
    MIRAGE_LINE_NO_FILE = 1,  // another: an empty string, the class file names no file
};

struct mirage_line_table {
    uint32_t magic;
    uint32_t size; // of the whole table, bytes
    uint32_t site_count;
    uint32_t frame_count;
    uint32_t class_count;
    uint32_t method_count;
    uint32_t site_index_offset;
    uint32_t frame_index_offset;
    uint32_t classes_offset;
    uint32_t methods_offset;
    uint32_t sites_offset;
    uint32_t frames_offset;
    uint32_t strings_offset;
    uint32_t reserved; // zero
};

struct mirage_line_site_block {
    uint32_t address; // the first site's return address minus mirage_text_start
    uint32_t offset;  // of the first site's first byte, from sites_offset
};

// Offsets of strings count from strings_offset.
struct mirage_line_class {
    uint32_t name;   // as Class.getName says it: "java.util.Map$Entry"
    uint32_t file;   // "Map.java"; MIRAGE_LINE_DERIVED: the simple name of the outermost class, and
                     // ".java"
    uint32_t module; // "java.base"; 0 (the empty string) in the unnamed module
};

struct mirage_line_method {
    uint32_t class_number;
    uint32_t name; // "<init>", "lambda$main$0"
};

extern const uint8_t mirage_text_start[];
extern const uint8_t mirage_lines_start[];
extern const uint8_t mirage_lines_end[];

#endif
