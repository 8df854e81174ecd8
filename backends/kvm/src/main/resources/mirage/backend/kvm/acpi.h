// SPDX-License-Identifier: Apache-2.0
//
// The little of ACPI (specification 6.5, chapters 5.2, 7.4 and 20) that switching off needs.

#ifndef MIRAGE_KVM_ACPI_H
#define MIRAGE_KVM_ACPI_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Where to write what to enter the state "soft off".
struct acpi_off {
    bool is_memory; // `address` is of memory, one byte wide; else a port of 16 bits
    uint64_t address;
    uint16_t value;
};

// Makes `size` bytes of physical memory readable; NULL: there is nothing.
typedef const uint8_t *acpi_memory(uint64_t physical, size_t size);

// Finds out how to switch off from the tables, which may hold anything. `rsdp` is the root
// pointer's physical address, 0 if the loader does not tell it: then the BIOS area is searched.
bool acpi_find_off(uint64_t rsdp, acpi_memory *memory, struct acpi_off *off);

// The sleep type of state S5 in the bytes of a definition block.
bool acpi_find_sleep_type(const uint8_t *code, size_t size, uint8_t *type);

#endif
