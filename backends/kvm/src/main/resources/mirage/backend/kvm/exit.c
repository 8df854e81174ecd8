// SPDX-License-Identifier: Apache-2.0
//
// Ending the guest: the exit code goes to the debug console, a port that the launcher listens at,
// because a machine that is switched off tells none. Then the machine is switched off, by ACPI, or
// where that fails by a reset, which launchers are told to take for the end: that of the keyboard
// controller, or else the processor's own.

#include "kvm/acpi.h"
#include "kvm/kvm.h"

#include "mirage/rare.h"
#include "x86_64/cpu.h"

RARE_BEGIN

enum { DEBUG_CONSOLE = 0xe9, KEYBOARD_CONTROLLER = 0x64, KEYBOARD_RESET = 0xfe };

static struct acpi_off off;
static bool off_known;
static volatile uint8_t *off_register; // where it is memory

static const uint8_t *memory(uint64_t physical, size_t size) {
    return (const uint8_t *)(uintptr_t)x86_device_map(physical, size);
}

// At the start, because the end may come when no memory is left to map the tables with.
void kvm_exit_start(uint64_t rsdp) {
    off_known = acpi_find_off(rsdp, memory, &off);
    if (off_known && off.is_memory) {
        off_register = x86_device_map(off.address, 1);
    }
}

void kvm_tell(const char *text) {
    while (*text != '\0') {
        x86_out8(DEBUG_CONSOLE, (uint8_t)*text++);
    }
}

static void tell_code(int code) {
    char digits[] = {(char)('0' + code / 100 % 10), (char)('0' + code / 10 % 10),
                     (char)('0' + code % 10), '\n', '\0'};
    kvm_tell("exit ");
    kvm_tell(digits);
}

static void switch_off(void) {
    if (off_register != NULL) {
        *off_register = (uint8_t)off.value;
    } else if (off_known) {
        x86_out16((uint16_t)off.address, off.value);
    }
}

_Noreturn void hal_exit(int code) {
    x86_interrupts_off();
    kvm_console_drain();
    tell_code(code);
    switch_off();
    for (int i = 0; i < 1000; i++) { // it may take a moment
        x86_pause();
    }
    x86_out8(KEYBOARD_CONTROLLER, KEYBOARD_RESET);
    x86_shut_down();
}

RARE_END
