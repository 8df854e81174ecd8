// SPDX-License-Identifier: Apache-2.0
//
// mirage.runtime.vm.Collector.

#include "collect.h"
#include "heap_histogram.h"
#include "mirage/hal.h"
#include "mirage/natives.h"
#include "raw.h"
#include "throw.h"

static int64_t *collector_times;
static uint32_t collector_room;
static uint32_t collector_count;
static int64_t collector_begin;

static void collector_observe(bool begins) {
    int64_t now = hal_clock_processor();
    if (begins) {
        collector_begin = now;
    } else if (collector_count < collector_room) {
        collector_times[collector_count++] = now - collector_begin;
    }
}

int32_t native_mirage_runtime_vm_Collector_record(int32_t most) {
    raw_free(collector_times);
    collector_count = 0;
    collector_room = most < 0 ? 0 : (uint32_t)most;
    collector_times = raw_allocate(collector_room * sizeof *collector_times);
    collect_observer = collector_times == NULL ? NULL : collector_observe;
    return collector_times != NULL;
}

int32_t native_mirage_runtime_vm_Collector_recorded(void) {
    return (int32_t)collector_count;
}

// Shell sort (Knuth's gaps): the array may be long, and this is for measurements only.
static void collector_sort(void) {
    for (uint32_t gap = collector_count / 2; gap > 0; gap /= 2) {
        for (uint32_t i = gap; i < collector_count; i++) {
            int64_t time = collector_times[i];
            uint32_t at = i;
            for (; at >= gap && collector_times[at - gap] > time; at -= gap) {
                collector_times[at] = collector_times[at - gap];
            }
            collector_times[at] = time;
        }
    }
}

int64_t native_mirage_runtime_vm_Collector_pause(int32_t permille) {
    if (collector_count == 0 || permille < 0 || permille > 1000) {
        return 0;
    }
    collector_sort();
    uint64_t rank = ((uint64_t)collector_count * (uint32_t)permille + 999) / 1000;
    return collector_times[rank == 0 ? 0 : rank - 1];
}

void native_mirage_runtime_vm_Collector_histogram(void) {
    heap_histogram();
}

void native_mirage_runtime_vm_Collector_histogramAtOutOfMemory(void) {
    throw_observer = heap_histogram;
}
