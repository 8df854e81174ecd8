// SPDX-License-Identifier: Apache-2.0

#ifndef MIRAGE_KVM_REAL_TIME_CLOCK_H
#define MIRAGE_KVM_REAL_TIME_CLOCK_H

#include <stdint.h>

// The PC's battery-backed clock (MC146818), which counts seconds in UTC: nanoseconds since 1970.
int64_t kvm_real_time(void);

// Days from 1970-01-01 to a day of the Gregorian calendar; `month` and `day` count from 1.
int64_t kvm_days(int64_t year, int64_t month, int64_t day);

#endif
