// SPDX-License-Identifier: Apache-2.0

#include "kvm/pci.h"

#include "mirage/rare.h"
#include "x86_64/cpu.h"

RARE_BEGIN

enum { ADDRESS_PORT = 0xcf8, DATA_PORT = 0xcfc };
enum { IDENTITY = 0x00, COMMAND = 0x04, BAR_0 = 0x10, BARS = 6 };
enum { COMMAND_MEMORY = 2, COMMAND_MASTER = 4 };
enum { DEVICES = 32, FUNCTIONS = 8 };
#define ENABLE (UINT32_C(1) << 31)
#define NO_DEVICE UINT32_MAX

static void select(pci_function function, uint8_t offset) {
    x86_out32(ADDRESS_PORT, ENABLE | function | (offset & 0xfcu));
}

uint32_t pci_get32(pci_function function, uint8_t offset) {
    select(function, offset);
    return x86_in32(DATA_PORT);
}

uint8_t pci_get8(pci_function function, uint8_t offset) {
    return (uint8_t)(pci_get32(function, offset) >> (offset & 3) * 8);
}

bool pci_find(uint16_t vendor, uint16_t device, uint16_t other_device, pci_function *found) {
    for (uint32_t number = 0; number < DEVICES * FUNCTIONS; number++) {
        pci_function function = number << 8;
        uint32_t identity = pci_get32(function, IDENTITY);
        if (identity == NO_DEVICE && number % FUNCTIONS == 0) {
            number += FUNCTIONS - 1; // without its function 0 a device has none
        } else if ((identity & 0xffff) == vendor &&
                   (identity >> 16 == device || identity >> 16 == other_device)) {
            *found = function;
            return true;
        }
    }
    return false;
}

void pci_enable(pci_function function) {
    uint32_t command = pci_get32(function, COMMAND) & 0xffff;
    select(function, COMMAND);
    x86_out32(DATA_PORT, command | COMMAND_MEMORY | COMMAND_MASTER);
}

uint64_t pci_memory(pci_function function, uint8_t bar) {
    enum { IS_PORT = 1, WIDTH = 6, WIDTH_64 = 4, FLAGS = 15 };
    if (bar >= BARS) {
        return 0;
    }
    uint8_t offset = (uint8_t)(BAR_0 + 4 * bar);
    uint32_t low = pci_get32(function, offset);
    if ((low & IS_PORT) != 0) {
        return 0;
    }
    uint64_t high = (low & WIDTH) == WIDTH_64 && bar + 1 < BARS
                        ? pci_get32(function, (uint8_t)(offset + 4))
                        : 0;
    return high << 32 | (low & ~(uint32_t)FLAGS);
}

RARE_END
