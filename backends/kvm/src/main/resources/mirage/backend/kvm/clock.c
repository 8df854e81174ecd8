// SPDX-License-Identifier: Apache-2.0
//
// Clocks. Under KVM a page that the host keeps up to date tells both times. Elsewhere the
// processor's counter is the clock; its frequency is what CPUID says, or else is measured for two
// milliseconds, most of which pass while the rest of the start is under way.

#include "kvm/kvm.h"
#include "kvm/real_time_clock.h"

#include "x86_64/cpu.h"
#include "x86_64/pvclock.h"

enum { KVM_HAS_CLOCK = 1 << 3, MSR_WALL = 0x4b564d00, MSR_CLOCK = 0x4b564d01 };
enum { CALIBRATION = 2000000 }; // nanoseconds

static volatile struct x86_pvclock page __attribute__((aligned(64)));
static volatile struct x86_pvclock_wall wall_page __attribute__((aligned(64)));
static bool paravirtual;
static struct x86_scale scale; // of the processor's counter
static int64_t wall_base;      // wall clock at the monotonic clock's 0; 0: not read yet

struct sample {
    uint64_t ticks;
    uint32_t count;
};

static struct sample first;

// Both counters at the same moment, as nearly as a few tries can.
static struct sample take_sample(void) {
    struct sample best = {0, 0};
    uint64_t width = UINT64_MAX;
    for (int i = 0; i < 8; i++) {
        uint64_t before = x86_tsc();
        uint32_t count = kvm_apic_counter();
        uint64_t after = x86_tsc();
        if (after - before < width) {
            width = after - before;
            best = (struct sample){before + width / 2, count};
        }
    }
    return best;
}

static uint64_t frequency_by_identity(void) {
    uint32_t leaves = x86_cpuid(0).eax;
    if (leaves >= 0x15) {
        struct x86_identity ratio = x86_cpuid(0x15);
        if (ratio.eax != 0 && ratio.ebx != 0 && ratio.ecx != 0) {
            return (uint64_t)ratio.ecx * ratio.ebx / ratio.eax;
        }
    }
    enum { TIMING = 0x10 }; // VMware's leaf, which KVM and others have taken over
    uint32_t hypervisor = x86_cpuid(1).ecx >> 31 != 0 ? x86_cpuid(0x40000000).eax : 0;
    if (hypervisor >= 0x40000000 + TIMING && hypervisor < 0x40000100) {
        return x86_cpuid(0x40000000 + TIMING).eax * UINT64_C(1000);
    }
    return 0;
}

void kvm_clock_start(void) {
    uint32_t kvm = x86_hypervisor("KVMKVMKVM\0\0\0");
    if (kvm != 0 && (x86_cpuid(kvm + 1).eax & KVM_HAS_CLOCK) != 0) {
        enum { ENABLE = 1 };
        x86_write_msr(MSR_CLOCK, x86_physical(&page) | ENABLE);
        paravirtual = page.version != 0;
    }
    uint64_t frequency = paravirtual ? 0 : frequency_by_identity();
    if (paravirtual) {
        scale = x86_pvclock_scale(&page);
    } else if (frequency != 0) {
        scale = x86_scale_of(frequency);
    } else {
        kvm_apic_counter_start();
        first = take_sample();
    }
}

void kvm_clock_finish(void) {
    if (scale.multiplier == 0) {
        while (first.count - kvm_apic_counter() < CALIBRATION) {
            x86_pause();
        }
        struct sample last = take_sample();
        uint64_t ticks = last.ticks - first.ticks;
        scale = x86_scale_of(ticks * (uint64_t)SECOND / (first.count - last.count));
    }
    kvm_apic_timer_start();
}

int64_t hal_clock_wall(void) {
    if (wall_base == 0 && paravirtual) {
        x86_write_msr(MSR_WALL, x86_physical(&wall_page));
        wall_base = x86_pvclock_base(&wall_page);
    } else if (wall_base == 0) {
        wall_base = kvm_real_time() - hal_clock_monotonic();
    }
    return wall_base + hal_clock_monotonic();
}

X86_INTERRUPT_CODE_BEGIN // the end of a time slice is told by the clock

int64_t hal_clock_since_entry(void) {
    return x86_scale_apply(scale, x86_tsc() - x86_entry_tsc);
}

int64_t hal_clock_monotonic(void) {
    return paravirtual ? x86_pvclock_read(&page) : hal_clock_since_entry();
}

X86_INTERRUPT_CODE_END

// What the hypervisor does with the processor meanwhile is not known here.
int64_t hal_clock_processor(void) {
    return hal_clock_monotonic();
}
