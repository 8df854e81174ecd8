// SPDX-License-Identifier: Apache-2.0
//
// The clock page that KVM and Xen share with their guests (Linux's
// Documentation/virt/kvm/x86/msr.rst; Xen's public/xen.h, struct vcpu_time_info).

#ifndef MIRAGE_X86_64_PVCLOCK_H
#define MIRAGE_X86_64_PVCLOCK_H

#include <stddef.h>
#include <stdint.h>

struct x86_pvclock {
    uint32_t version; // odd while the hypervisor writes
    uint32_t padding;
    uint64_t tsc;  // when the rest was written
    uint64_t time; // nanoseconds at that moment
    uint32_t multiplier;
    int8_t shift;
    uint8_t flags;
    uint8_t padding2[2];
};

struct x86_pvclock_wall {
    uint32_t version;
    uint32_t seconds;
    uint32_t nanoseconds;
};

_Static_assert(offsetof(struct x86_pvclock, version) == 0, "pvclock_vcpu_time_info");
_Static_assert(offsetof(struct x86_pvclock, tsc) == 8, "pvclock_vcpu_time_info");
_Static_assert(offsetof(struct x86_pvclock, time) == 16, "pvclock_vcpu_time_info");
_Static_assert(offsetof(struct x86_pvclock, multiplier) == 24, "pvclock_vcpu_time_info");
_Static_assert(offsetof(struct x86_pvclock, shift) == 28, "pvclock_vcpu_time_info");
_Static_assert(offsetof(struct x86_pvclock, flags) == 29, "pvclock_vcpu_time_info");
_Static_assert(sizeof(struct x86_pvclock) == 32, "pvclock_vcpu_time_info");
_Static_assert(offsetof(struct x86_pvclock_wall, version) == 0, "pvclock_wall_clock");
_Static_assert(offsetof(struct x86_pvclock_wall, seconds) == 4, "pvclock_wall_clock");
_Static_assert(offsetof(struct x86_pvclock_wall, nanoseconds) == 8, "pvclock_wall_clock");
_Static_assert(sizeof(struct x86_pvclock_wall) == 12, "pvclock_wall_clock");

#endif
