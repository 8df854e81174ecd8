// SPDX-License-Identifier: Apache-2.0
//
// Clocks: Xen keeps both up to date in the shared page.

#include "x86_64/cpu.h"
#include "xen/xen.h"

static struct x86_scale scale;

void xen_clock_start(void) {
    scale = x86_pvclock_scale(&xen_shared()->vcpus[0].clock);
}

int64_t hal_clock_wall(void) {
    return x86_pvclock_base(&xen_shared()->wall) + hal_clock_monotonic();
}

int64_t hal_clock_since_entry(void) {
    return x86_scale_apply(scale, x86_tsc() - x86_entry_tsc);
}

X86_INTERRUPT_CODE_BEGIN

int64_t hal_clock_monotonic(void) {
    return x86_pvclock_read(&xen_shared()->vcpus[0].clock);
}

X86_INTERRUPT_CODE_END

// What the hypervisor does with the processor meanwhile is not known here.
int64_t hal_clock_processor(void) {
    return hal_clock_monotonic();
}
