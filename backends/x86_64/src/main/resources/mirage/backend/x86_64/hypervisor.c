// SPDX-License-Identifier: Apache-2.0
//
// Which hypervisor is below: signatures in CPUID leaves from 0x40000000, every 0x100.

#include "mirage/rare.h"
#include "x86_64/cpu.h"
#include "x86_64/x86.h"

RARE_BEGIN

static uint32_t word(const char *text) {
    return (uint32_t)(uint8_t)text[0] | (uint32_t)(uint8_t)text[1] << 8 |
           (uint32_t)(uint8_t)text[2] << 16 | (uint32_t)(uint8_t)text[3] << 24;
}

uint32_t x86_hypervisor(const char *signature) {
    if ((x86_cpuid(1).ecx >> 31) == 0) { // under none
        return 0;
    }
    for (uint32_t leaf = 0x40000000; leaf < 0x40000400; leaf += 0x100) {
        struct x86_identity found = x86_cpuid(leaf);
        if (found.ebx == word(signature) && found.ecx == word(signature + 4) &&
            found.edx == word(signature + 8)) {
            return leaf;
        }
    }
    return 0;
}

RARE_END
