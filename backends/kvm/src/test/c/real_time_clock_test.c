// SPDX-License-Identifier: Apache-2.0

#include <assert.h>
#include <time.h>

#include "kvm/real_time_clock.h"

int main(void) {
    assert(kvm_days(1970, 1, 1) == 0);
    assert(kvm_days(2000, 2, 29) == 11016);
    assert(kvm_days(2000, 3, 1) == 11017);
    for (time_t day = 0; day < 365 * 400; day += 13) {
        time_t seconds = day * 86400;
        struct tm date;
        gmtime_r(&seconds, &date);
        assert(kvm_days(date.tm_year + 1900, date.tm_mon + 1, date.tm_mday) == day);
    }
    return 0;
}
