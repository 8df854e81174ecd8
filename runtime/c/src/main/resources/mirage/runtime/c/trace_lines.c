// SPDX-License-Identifier: Apache-2.0
//
// The reader of the line table (mirage/line_table.h says what the bytes mean).

#include "mirage/rare.h"
#include "trace.h"

RARE_BEGIN

static const struct mirage_line_table *trace_table(void) {
    const struct mirage_line_table *table = (const struct mirage_line_table *)mirage_lines_start;
    if (mirage_lines_end - mirage_lines_start < (ptrdiff_t)sizeof *table ||
        table->magic != MIRAGE_LINE_TABLE_MAGIC) {
        return NULL;
    }
    return table;
}

static uint32_t trace_unsigned(const uint8_t **at) {
    uint32_t value = 0;
    uint32_t shift = 0;
    uint8_t byte;
    do {
        byte = *(*at)++;
        value |= (uint32_t)(byte & 0x7f) << shift;
        shift += 7;
    } while (byte & 0x80 && shift < 35);
    return value;
}

static int32_t trace_signed(const uint8_t **at) {
    uint32_t value = 0;
    uint32_t shift = 0;
    uint8_t byte;
    do {
        byte = *(*at)++;
        value |= (uint32_t)(byte & 0x7f) << shift;
        shift += 7;
    } while (byte & 0x80 && shift < 35);
    if (shift < 32 && byte & 0x40) {
        value |= 0xffffffffu << shift;
    }
    return (int32_t)value;
}

// The last block that starts at or before `address`; there is one.
static uint32_t trace_block(const struct mirage_line_site_block *blocks, uint32_t count,
                            uint32_t address) {
    uint32_t low = 0;
    uint32_t high = count;
    while (high - low > 1) {
        uint32_t middle = low + (high - low) / 2;
        if (blocks[middle].address <= address) {
            low = middle;
        } else {
            high = middle;
        }
    }
    return low;
}

// The last site at or before `address`: its address, and its frame. False if there is none.
static bool trace_site(uintptr_t address, uint32_t *site, uint32_t *frame) {
    const struct mirage_line_table *table = trace_table();
    uintptr_t offset = address - (uintptr_t)mirage_text_start;
    if (table == NULL || table->site_count == 0 || offset > UINT32_MAX) {
        return false;
    }
    const struct mirage_line_site_block *blocks =
        (const struct mirage_line_site_block *)(mirage_lines_start + table->site_index_offset);
    uint32_t wanted = (uint32_t)offset;
    if (blocks[0].address > wanted) {
        return false;
    }
    uint32_t count = (table->site_count + MIRAGE_LINE_BLOCK - 1) / MIRAGE_LINE_BLOCK;
    uint32_t block = trace_block(blocks, count, wanted);
    uint32_t left = table->site_count - block * MIRAGE_LINE_BLOCK;
    const uint8_t *at = mirage_lines_start + table->sites_offset + blocks[block].offset;
    uint32_t here = blocks[block].address;
    uint32_t number = 0;
    for (uint32_t i = 0; i < left && i < MIRAGE_LINE_BLOCK; i++) {
        here += trace_unsigned(&at);
        if (here > wanted) {
            break;
        }
        number += (uint32_t)trace_signed(&at);
        *site = here;
        *frame = number;
    }
    return true;
}

bool trace_find(uintptr_t address, struct trace_cursor *cursor) {
    uint32_t site;
    cursor->more = trace_site(address, &site, &cursor->frame) &&
                   site == address - (uintptr_t)mirage_text_start;
    return cursor->more;
}

bool trace_find_near(uintptr_t address, uint32_t most, struct trace_cursor *cursor) {
    uint32_t site;
    cursor->more = trace_site(address, &site, &cursor->frame) &&
                   address - (uintptr_t)mirage_text_start - site <= most;
    return cursor->more;
}

static const char *trace_string(const struct mirage_line_table *table, uint32_t offset) {
    return (const char *)(mirage_lines_start + table->strings_offset + offset);
}

struct trace_frame trace_next(struct trace_cursor *cursor) {
    const struct mirage_line_table *table = trace_table();
    const uint32_t *index = (const uint32_t *)(mirage_lines_start + table->frame_index_offset);
    const uint8_t *at =
        mirage_lines_start + table->frames_offset + index[cursor->frame / MIRAGE_LINE_BLOCK];
    uint32_t method = 0;
    int32_t line = 0;
    uint32_t caller = 0;
    for (uint32_t i = 0; i <= cursor->frame % MIRAGE_LINE_BLOCK; i++) {
        method += (uint32_t)trace_signed(&at);
        line += trace_signed(&at);
        caller = trace_unsigned(&at);
    }
    cursor->more = caller != 0;
    cursor->frame -= caller;
    const struct mirage_line_method *methods =
        (const struct mirage_line_method *)(mirage_lines_start + table->methods_offset);
    const struct mirage_line_class *classes =
        (const struct mirage_line_class *)(mirage_lines_start + table->classes_offset);
    const struct mirage_line_class *type = &classes[methods[method].class_number];
    return (struct trace_frame){
        .class_name = trace_string(table, type->name),
        .method = trace_string(table, methods[method].name),
        .file = type->file == MIRAGE_LINE_DERIVED ? NULL : trace_string(table, type->file),
        .module = trace_string(table, type->module),
        .line = line,
    };
}

RARE_END
