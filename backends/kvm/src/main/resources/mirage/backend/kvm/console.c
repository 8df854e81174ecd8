// SPDX-License-Identifier: Apache-2.0
//
// The console: the first serial port, a 16550A. Output waits for the port; input comes by
// interrupt, and rests in the port when the buffer is full, which stops the sender. Input from
// before the port was set up is lost, so the launcher waits until it is told "ready" on the debug
// console.

#include "kvm/kvm.h"

#include "x86_64/cpu.h"

enum {
    PORT = 0x3f8,
    DATA = PORT,
    INTERRUPT_ENABLE = PORT + 1,
    FIFO_CONTROL = PORT + 2,
    LINE_CONTROL = PORT + 3,
    MODEM_CONTROL = PORT + 4,
    LINE_STATUS = PORT + 5,
    SCRATCH = PORT + 7,
};

enum { STATUS_INPUT = 0x01, STATUS_ROOM = 0x20, STATUS_IDLE = 0x40 };
enum { INTERRUPT_INPUT = 0x01 };
enum { ISA_LINE = 4, FIFO_SIZE = 16 };

static bool present;

void kvm_console_start(void) {
    x86_out8(SCRATCH, 0x5a);
    present = x86_in8(SCRATCH) == 0x5a;
    if (!present) {
        return;
    }
    x86_out8(INTERRUPT_ENABLE, 0);
    x86_out8(LINE_CONTROL, 0x80); // the next two set the speed: 115200
    x86_out8(DATA, 1);
    x86_out8(INTERRUPT_ENABLE, 0);
    x86_out8(LINE_CONTROL, 0x03);  // 8 data bits, no parity, one stop bit
    x86_out8(FIFO_CONTROL, 0x07);  // enabled, emptied, an interrupt for each byte
    x86_out8(MODEM_CONTROL, 0x0b); // ready; interrupts reach the controller
}

void kvm_console_interrupts_start(void) {
    if (present) {
        kvm_apic_route(ISA_LINE, VECTOR_CONSOLE);
        x86_out8(INTERRUPT_ENABLE, INTERRUPT_INPUT);
        kvm_tell("ready\n");
    }
}

void hal_console_write(const uint8_t *bytes, size_t size) {
    if (!present) {
        return;
    }
    while (size > 0) {
        while ((x86_in8(LINE_STATUS) & STATUS_ROOM) == 0) {
            x86_pause();
        }
        for (int i = 0; i < FIFO_SIZE && size > 0; i++) {
            x86_out8(DATA, *bytes++);
            size--;
        }
    }
}

void kvm_console_drain(void) {
    while (present && (x86_in8(LINE_STATUS) & STATUS_IDLE) == 0) {
        x86_pause();
    }
}

ptrdiff_t hal_console_read(uint8_t *bytes, size_t size) {
    bool on = x86_interrupts_save();
    ptrdiff_t taken = x86_input_take(bytes, size);
    if (present) {
        x86_out8(INTERRUPT_ENABLE, INTERRUPT_INPUT); // off while the buffer was full
    }
    x86_interrupts_restore(on);
    return taken;
}

X86_INTERRUPT_CODE_BEGIN

bool kvm_console_interrupt(void) {
    bool arrived = false;
    while ((x86_in8(LINE_STATUS) & STATUS_INPUT) != 0) {
        if (x86_input_full()) {
            x86_out8(INTERRUPT_ENABLE, 0);
            break;
        }
        x86_input_put(x86_in8(DATA));
        arrived = true;
    }
    return arrived;
}

X86_INTERRUPT_CODE_END
