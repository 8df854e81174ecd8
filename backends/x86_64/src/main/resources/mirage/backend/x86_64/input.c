// SPDX-License-Identifier: Apache-2.0
//
// Console input between the interrupt, or whoever fetches it, and its reader.
//
// Neither a serial line nor Xen's console can say that input has ended, nor send signals, so that
// some bytes are keys: ^D ends the input, ^V takes the next byte as it is, ^T asks for the stacks
// of all threads, ^O for what fills the heap. Who passes on a file escapes these bytes and ends
// with ^D.

#include "x86_64/cpu.h"
#include "x86_64/x86.h"

enum { END_OF_INPUT = 0x04, OBJECTS = 0x0f, THREADS = 0x14, LITERAL_NEXT = 0x16 };
enum { BUFFER_SIZE = 1024 }; // a power of two

static uint8_t buffer[BUFFER_SIZE];
static volatile uint32_t written; // counts all bytes ever
static uint32_t read;
static bool literal; // the byte before was LITERAL_NEXT
static bool ended;
static bool put_literal; // the last byte that was put was LITERAL_NEXT

X86_INTERRUPT_CODE_BEGIN

bool x86_input_full(void) {
    return written - read == BUFFER_SIZE;
}

void x86_input_put(uint8_t byte) {
    if (!put_literal && (byte == THREADS || byte == OBJECTS)) {
        x86_event(byte == THREADS ? HAL_EVENT_THREADS : HAL_EVENT_HEAP);
        return;
    }
    put_literal = !put_literal && byte == LITERAL_NEXT;
    buffer[written % BUFFER_SIZE] = byte;
    written++;
}

X86_INTERRUPT_CODE_END

ptrdiff_t x86_input_take(uint8_t *bytes, size_t size) {
    size_t taken = 0;
    while (taken < size && read != written && !ended) {
        uint8_t byte = buffer[read++ % BUFFER_SIZE];
        if (literal) {
            bytes[taken++] = byte;
            literal = false;
        } else if (byte == LITERAL_NEXT) {
            literal = true;
        } else if (byte == END_OF_INPUT) {
            ended = true;
        } else {
            bytes[taken++] = byte;
        }
    }
    return taken == 0 && ended ? -1 : (ptrdiff_t)taken;
}
