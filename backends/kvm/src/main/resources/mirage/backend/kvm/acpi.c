// SPDX-License-Identifier: Apache-2.0

#include "kvm/acpi.h"
#include "mirage/rare.h"

RARE_BEGIN

enum { HEADER = 36, TABLE_MOST = 16 << 20 };
enum { FADT_DSDT = 40, FADT_PM1A_CONTROL = 64, FADT_FLAGS = 112 };
enum { FADT_X_DSDT = 140, FADT_SLEEP_CONTROL = 244 };
#define FADT_REDUCED_HARDWARE (UINT32_C(1) << 20)

static uint32_t get32(const uint8_t *at) {
    return (uint32_t)at[0] | (uint32_t)at[1] << 8 | (uint32_t)at[2] << 16 | (uint32_t)at[3] << 24;
}

static uint64_t get64(const uint8_t *at) {
    return get32(at) | (uint64_t)get32(at + 4) << 32;
}

static bool equal(const uint8_t *bytes, const char *text, size_t size) {
    for (size_t i = 0; i < size; i++) {
        if (bytes[i] != (uint8_t)text[i]) {
            return false;
        }
    }
    return true;
}

struct table {
    const uint8_t *bytes;
    size_t size;
};

static struct table get_table(uint64_t physical, acpi_memory *memory) {
    struct table none = {NULL, 0};
    const uint8_t *header = physical == 0 ? NULL : memory(physical, HEADER);
    if (header == NULL) {
        return none;
    }
    uint32_t size = get32(header + 4);
    if (size < HEADER || size > TABLE_MOST) {
        return none;
    }
    const uint8_t *bytes = memory(physical, size);
    return bytes == NULL ? none : (struct table){bytes, size};
}

static uint64_t search_rsdp(acpi_memory *memory) {
    enum { START = 0xe0000, END = 0x100000, STEP = 16 };
    const uint8_t *area = memory(START, END - START);
    for (size_t at = 0; area != NULL && at < END - START; at += STEP) {
        if (equal(area + at, "RSD PTR ", 8)) {
            return START + at;
        }
    }
    return 0;
}

static struct table find_fadt(uint64_t rsdp, acpi_memory *memory) {
    struct table none = {NULL, 0};
    const uint8_t *root = rsdp == 0 ? NULL : memory(rsdp, HEADER);
    if (root == NULL || !equal(root, "RSD PTR ", 8)) {
        return none;
    }
    bool wide = root[15] >= 2 && get64(root + 24) != 0; // addresses of 64 bits
    size_t width = wide ? 8 : 4;
    struct table list = get_table(wide ? get64(root + 24) : get32(root + 16), memory);
    for (size_t at = HEADER; list.bytes != NULL && at + width <= list.size; at += width) {
        uint64_t address = wide ? get64(list.bytes + at) : get32(list.bytes + at);
        struct table table = get_table(address, memory);
        if (table.bytes != NULL && equal(table.bytes, "FACP", 4)) {
            return table;
        }
    }
    return none;
}

bool acpi_find_sleep_type(const uint8_t *code, size_t size, uint8_t *type) {
    enum { NAME = 0x08, ROOT = '\\', PACKAGE = 0x12 };
    enum { ZERO = 0x00, ONE = 0x01, BYTE = 0x0a, WORD = 0x0b, DOUBLE_WORD = 0x0c };
    for (size_t at = 1; at + 4 < size; at++) {
        if (!equal(code + at, "_S5_", 4)) {
            continue;
        }
        bool named =
            code[at - 1] == NAME || (code[at - 1] == ROOT && at > 1 && code[at - 2] == NAME);
        size_t next = at + 4;
        if (!named || code[next] != PACKAGE || next + 1 >= size) {
            continue;
        }
        next += 2 + (size_t)(code[next + 1] >> 6) + 1; // the package's length and element count
        if (next + 1 >= size) {
            return false;
        }
        switch (code[next]) {
        case ZERO:
        case ONE:
            *type = code[next];
            return true;
        case BYTE:
        case WORD:
        case DOUBLE_WORD:
            *type = code[next + 1];
            return true;
        default:
            return false;
        }
    }
    return false;
}

bool acpi_find_off(uint64_t rsdp, acpi_memory *memory, struct acpi_off *off) {
    struct table fadt = find_fadt(rsdp != 0 ? rsdp : search_rsdp(memory), memory);
    if (fadt.bytes == NULL || fadt.size < FADT_FLAGS + 4) {
        return false;
    }
    uint64_t dsdt = get32(fadt.bytes + FADT_DSDT);
    if (fadt.size >= FADT_X_DSDT + 8 && get64(fadt.bytes + FADT_X_DSDT) != 0) {
        dsdt = get64(fadt.bytes + FADT_X_DSDT);
    }
    struct table code = get_table(dsdt, memory);
    uint8_t type;
    if (code.bytes == NULL || !acpi_find_sleep_type(code.bytes, code.size, &type)) {
        return false;
    }
    type &= 7;
    if ((get32(fadt.bytes + FADT_FLAGS) & FADT_REDUCED_HARDWARE) != 0) {
        if (fadt.size < FADT_SLEEP_CONTROL + 12) {
            return false;
        }
        const uint8_t *control = fadt.bytes + FADT_SLEEP_CONTROL;
        enum { SYSTEM_MEMORY = 0, SLEEP_ENABLE = 1 << 5, TYPE_SHIFT = 2 };
        off->is_memory = true;
        off->address = get64(control + 4);
        off->value = (uint16_t)(type << TYPE_SHIFT | SLEEP_ENABLE);
        return control[0] == SYSTEM_MEMORY && off->address != 0;
    }
    enum { SLEEP_ENABLE = 1 << 13, TYPE_SHIFT = 10 };
    off->is_memory = false;
    off->address = get32(fadt.bytes + FADT_PM1A_CONTROL);
    off->value = (uint16_t)(type << TYPE_SHIFT | SLEEP_ENABLE);
    return off->address != 0 && off->address <= UINT16_MAX;
}

RARE_END
