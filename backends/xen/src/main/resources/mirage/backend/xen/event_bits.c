// SPDX-License-Identifier: Apache-2.0

#include "xen/event_bits.h"

#include "x86_64/cpu.h"

X86_INTERRUPT_CODE_BEGIN

void xen_bits_start(volatile struct xen_shared_info *shared) {
    for (uint32_t i = 0; i < XEN_PORT_WORDS; i++) {
        shared->masked[i] = UINT64_MAX;
    }
}

static uint64_t bit_of(uint32_t port) {
    return UINT64_C(1) << port % 64;
}

void xen_bits_mask(volatile struct xen_shared_info *shared, uint32_t port) {
    __atomic_fetch_or(&shared->masked[port / 64], bit_of(port), __ATOMIC_SEQ_CST);
}

void xen_bits_unmask(volatile struct xen_shared_info *shared, uint32_t port) {
    __atomic_fetch_and(&shared->masked[port / 64], ~bit_of(port), __ATOMIC_SEQ_CST);
}

bool xen_bits_take(volatile struct xen_shared_info *shared, uint32_t port) {
    uint64_t bit = bit_of(port);
    return (__atomic_fetch_and(&shared->pending[port / 64], ~bit, __ATOMIC_SEQ_CST) & bit) != 0;
}

void xen_bits_handle(volatile struct xen_shared_info *shared, void (*handle)(uint32_t port)) {
    shared->vcpus[0].pending = 0;
    uint64_t words = __atomic_exchange_n(&shared->vcpus[0].pending_words, 0, __ATOMIC_SEQ_CST);
    while (words != 0) {
        uint32_t word = (uint32_t)__builtin_ctzll(words);
        words &= words - 1;
        uint64_t ports = shared->pending[word] & ~shared->masked[word];
        while (ports != 0) {
            uint32_t port = word * 64 + (uint32_t)__builtin_ctzll(ports);
            ports &= ports - 1;
            if (xen_bits_take(shared, port)) {
                handle(port);
            }
        }
    }
}

X86_INTERRUPT_CODE_END
