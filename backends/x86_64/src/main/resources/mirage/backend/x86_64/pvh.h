// SPDX-License-Identifier: Apache-2.0
//
// What a PVH loader tells (the public interface's arch-x86/hvm/start_info.h). All addresses are
// physical.

#ifndef MIRAGE_X86_64_PVH_H
#define MIRAGE_X86_64_PVH_H

#include <stddef.h>
#include <stdint.h>

#define PVH_MAGIC 0x336ec578u

struct pvh_start_info {
    uint32_t magic;
    uint32_t version; // the memory map is there from 1 on
    uint32_t flags;
    uint32_t module_count;
    uint64_t modules;
    uint64_t command_line; // NUL-ended; 0: none
    uint64_t rsdp;         // of ACPI; 0: unknown
    uint64_t memory_map;
    uint32_t memory_map_entries;
    uint32_t reserved;
};

struct pvh_module {
    uint64_t address;
    uint64_t size;
    uint64_t command_line;
    uint64_t reserved;
};

enum { PVH_MEMORY_RAM = 1 };

struct pvh_memory {
    uint64_t address;
    uint64_t size;
    uint32_t type;
    uint32_t reserved;
};

_Static_assert(offsetof(struct pvh_start_info, magic) == 0, "hvm_start_info");
_Static_assert(offsetof(struct pvh_start_info, version) == 4, "hvm_start_info");
_Static_assert(offsetof(struct pvh_start_info, flags) == 8, "hvm_start_info");
_Static_assert(offsetof(struct pvh_start_info, module_count) == 12, "hvm_start_info");
_Static_assert(offsetof(struct pvh_start_info, modules) == 16, "hvm_start_info");
_Static_assert(offsetof(struct pvh_start_info, command_line) == 24, "hvm_start_info");
_Static_assert(offsetof(struct pvh_start_info, rsdp) == 32, "hvm_start_info");
_Static_assert(offsetof(struct pvh_start_info, memory_map) == 40, "hvm_start_info");
_Static_assert(offsetof(struct pvh_start_info, memory_map_entries) == 48, "hvm_start_info");
_Static_assert(sizeof(struct pvh_start_info) == 56, "hvm_start_info");
_Static_assert(offsetof(struct pvh_module, address) == 0, "hvm_modlist_entry");
_Static_assert(offsetof(struct pvh_module, size) == 8, "hvm_modlist_entry");
_Static_assert(offsetof(struct pvh_module, command_line) == 16, "hvm_modlist_entry");
_Static_assert(sizeof(struct pvh_module) == 32, "hvm_modlist_entry");
_Static_assert(offsetof(struct pvh_memory, address) == 0, "hvm_memmap_table_entry");
_Static_assert(offsetof(struct pvh_memory, size) == 8, "hvm_memmap_table_entry");
_Static_assert(offsetof(struct pvh_memory, type) == 16, "hvm_memmap_table_entry");
_Static_assert(sizeof(struct pvh_memory) == 24, "hvm_memmap_table_entry");

#endif
