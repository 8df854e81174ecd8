// SPDX-License-Identifier: Apache-2.0
//
// Tables as firmware lays them out, and tables that lie about themselves. Physical memory is one
// block; what lies outside it is not there.

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "kvm/acpi.h"

enum { SIZE = 4096, RSDP = 16, XSDT = 256, RSDT = 384, FADT = 512, DSDT = 1024 };

static uint8_t *physical;

static const uint8_t *memory(uint64_t address, size_t size) {
    return address <= SIZE && size <= SIZE - address ? physical + address : NULL;
}

static void put(size_t at, uint64_t value, size_t size) {
    memcpy(physical + at, &value, size);
}

static void table(size_t at, const char *name, uint32_t size) {
    memcpy(physical + at, name, 4);
    put(at + 4, size, 4);
}

static const uint8_t SLEEP_CODE[] = {0x08, '_',  'S',  '5',  '_',  0x12, 0x06,
                                     0x04, 0x0a, 0x05, 0x00, 0x00, 0x00};

static void make(int revision) {
    memset(physical, 0, SIZE);
    memcpy(physical + RSDP, "RSD PTR ", 8);
    physical[RSDP + 15] = (uint8_t)revision;
    put(RSDP + 16, RSDT, 4);
    put(RSDP + 24, revision >= 2 ? XSDT : 0, 8);
    table(RSDT, "RSDT", 40);
    put(RSDT + 36, FADT, 4);
    table(XSDT, "XSDT", 52);
    put(XSDT + 36, DSDT, 8); // another table comes first
    put(XSDT + 44, FADT, 8);
    table(FADT, "FACP", 276);
    put(FADT + 40, DSDT, 4);
    put(FADT + 64, 0x604, 4);
    table(DSDT, "DSDT", 36 + 8 + sizeof SLEEP_CODE);
    memcpy(physical + DSDT + 36 + 8, SLEEP_CODE, sizeof SLEEP_CODE);
}

static void ports_are_found(void) {
    for (int revision = 0; revision <= 2; revision += 2) {
        make(revision);
        struct acpi_off off;
        assert(acpi_find_off(RSDP, memory, &off));
        assert(!off.is_memory && off.address == 0x604 && off.value == (5 << 10 | 1 << 13));
    }
}

static void reduced_hardware_is_found(void) {
    make(2);
    put(FADT + 112, 1 << 20, 4);
    put(FADT + 244 + 4, 0xfea00200, 8);
    struct acpi_off off;
    assert(acpi_find_off(RSDP, memory, &off));
    assert(off.is_memory && off.address == 0xfea00200 && off.value == (5 << 2 | 1 << 5));
}

static void anything_else_is_not_found(void) {
    struct acpi_off off;
    make(2);
    assert(!acpi_find_off(RSDT, memory, &off));
    assert(!acpi_find_off(SIZE - 4, memory, &off));
    put(FADT + 40, 0, 4);
    assert(!acpi_find_off(RSDP, memory, &off));
    make(2);
    put(DSDT + 4, 0xffffffff, 4);
    assert(!acpi_find_off(RSDP, memory, &off));
}

static void no_table_makes_it_read_outside(void) {
    srand(1);
    for (int round = 0; round < 20000; round++) {
        make(rand() % 3);
        for (int i = 0; i < 8; i++) {
            physical[rand() % SIZE] = (uint8_t)rand();
        }
        for (int i = 0; i < 4; i++) { // and where it hurts
            const size_t places[] = {XSDT + 4, RSDT + 4, FADT + 4, DSDT + 4, RSDP + 24, FADT + 40};
            put(places[rand() % 6], (uint64_t)rand() % (SIZE + 64), 4);
        }
        struct acpi_off off;
        acpi_find_off(RSDP, memory, &off);
    }
}

static void code_that_ends_early_is_no_answer(void) {
    for (size_t size = 0; size < sizeof SLEEP_CODE; size++) {
        uint8_t *code = malloc(size + 1);
        memcpy(code + 1, SLEEP_CODE, size);
        uint8_t type;
        bool found = acpi_find_sleep_type(code + 1, size, &type);
        assert(found == (size >= 10));
        free(code);
    }
}

int main(void) {
    physical = malloc(SIZE);
    ports_are_found();
    reduced_hardware_is_found();
    anything_else_is_not_found();
    no_table_makes_it_read_outside();
    code_that_ends_early_is_no_answer();
    free(physical);
    return 0;
}
