// SPDX-License-Identifier: Apache-2.0
//
// Rounds until the benchmark is warm, then rounds whose times are kept, as in bench.Main.

#define _POSIX_C_SOURCE 200809L
#include "measure.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define MOST_ROUNDS 10000

static const struct benchmark *const all[] = {&arrays, &checksum, &nbody, &sha256};

static int64_t now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

static int by_value(const void *a, const void *b) {
    double x = *(const double *)a;
    double y = *(const double *)b;
    return (x > y) - (x < y);
}

static void measure(const struct benchmark *benchmark, int64_t seconds) {
    static double times[MOST_ROUNDS];
    size_t count = 0;
    int64_t value = 0;
    benchmark->prepare();
    for (int pass = 0; pass < 2; pass++) {
        int64_t start = now();
        int64_t before = start;
        for (count = 0; count < 5 || (before - start < seconds * 1000000000 && count < MOST_ROUNDS);
             count++) {
            value = benchmark->round();
            int64_t after = now();
            times[count] = (double)(after - before) / benchmark->operations;
            before = after;
        }
    }
    qsort(times, count, sizeof times[0], by_value);
    printf("%s %.2f %.2f %lld\n", benchmark->name, times[count / 2], times[0], (long long)value);
}

int main(int count, char **arguments) {
    for (size_t i = 0; count == 3 && i < sizeof all / sizeof all[0]; i++) {
        if (strcmp(all[i]->name, arguments[1]) == 0) {
            measure(all[i], atoll(arguments[2]));
            return 0;
        }
    }
    return 1;
}
