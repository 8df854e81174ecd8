// SPDX-License-Identifier: Apache-2.0

#include <assert.h>

#include "x86_64/x86.h"

static void seconds_are_right_at(uint64_t frequency) {
    struct x86_scale scale = x86_scale_of(frequency);
    for (uint64_t seconds = 1; seconds < 100000000; seconds *= 10) {
        int64_t wanted = (int64_t)seconds * SECOND;
        int64_t error = x86_scale_apply(scale, frequency * seconds) - wanted;
        assert(error <= 0 && error > -wanted / 1000000000 - 2);
    }
}

int main(void) {
    const uint64_t frequencies[] = {1,          1000,       3579545,    999999999,  1000000000,
                                    1000000001, 2000000000, 2000000001, 2599998123, 5000000000};
    for (unsigned i = 0; i < sizeof frequencies / sizeof *frequencies; i++) {
        seconds_are_right_at(frequencies[i]);
    }
    return 0;
}
