// SPDX-License-Identifier: Apache-2.0

#include "kvm/real_time_clock.h"

#include <stdbool.h>

#include "mirage/rare.h"
#include "x86_64/cpu.h"

RARE_BEGIN

enum { SELECT = 0x70, DATA = 0x71 };
enum {
    SECONDS = 0x00,
    MINUTES = 0x02,
    HOURS = 0x04,
    DAY = 0x07,
    MONTH = 0x08,
    YEAR = 0x09,
    STATUS_A = 0x0a,
    STATUS_B = 0x0b,
    CENTURY = 0x32,
};
enum { A_UPDATING = 0x80, B_BINARY = 0x04, B_24_HOURS = 0x02, AFTERNOON = 0x80 };

struct reading {
    uint8_t seconds, minutes, hours, day, month, year, century;
};

static uint8_t get(uint8_t reg) {
    x86_out8(SELECT, reg);
    return x86_in8(DATA);
}

static struct reading get_all(void) {
    for (int tries = 0; tries < 100000 && (get(STATUS_A) & A_UPDATING) != 0; tries++) {
        x86_pause();
    }
    return (struct reading){get(SECONDS), get(MINUTES), get(HOURS),  get(DAY),
                            get(MONTH),   get(YEAR),    get(CENTURY)};
}

static bool same(struct reading a, struct reading b) {
    return a.seconds == b.seconds && a.minutes == b.minutes && a.hours == b.hours &&
           a.day == b.day && a.month == b.month && a.year == b.year;
}

int64_t kvm_days(int64_t year, int64_t month, int64_t day) {
    // Years that begin in March have the leap day at their end.
    int64_t shifted = month > 2 ? year : year - 1;
    int64_t months = month > 2 ? month - 3 : month + 9;
    int64_t in_year = (153 * months + 2) / 5 + day - 1;
    int64_t leap_days = shifted / 4 - shifted / 100 + shifted / 400;
    enum { DAYS_BEFORE_1970 = 719468 }; // from 0000-03-01
    return shifted * 365 + leap_days + in_year - DAYS_BEFORE_1970;
}

int64_t kvm_real_time(void) {
    struct reading now = get_all();
    for (struct reading again = get_all(); !same(now, again); again = get_all()) {
        now = again;
    }
    uint8_t mode = get(STATUS_B);
    bool afternoon = (mode & B_24_HOURS) == 0 && (now.hours & AFTERNOON) != 0;
    now.hours &= 0x7f;
    if ((mode & B_BINARY) == 0) {
        uint8_t *bytes = &now.seconds;
        for (unsigned i = 0; i < sizeof now; i++) {
            bytes[i] = (uint8_t)((bytes[i] >> 4) * 10 + (bytes[i] & 15));
        }
    }
    int64_t hours = now.hours;
    if ((mode & B_24_HOURS) == 0) {
        hours = hours % 12 + (afternoon ? 12 : 0);
    }
    int64_t century = now.century >= 19 && now.century < 30 ? now.century : 20;
    int64_t days = kvm_days(century * 100 + now.year, now.month, now.day);
    int64_t seconds = ((days * 24 + hours) * 60 + now.minutes) * 60 + now.seconds;
    return seconds * INT64_C(1000000000);
}

RARE_END
