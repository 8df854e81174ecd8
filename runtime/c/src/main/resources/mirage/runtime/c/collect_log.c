// SPDX-License-Identifier: Apache-2.0
//
// The write barrier: an old object is logged at the first store to it after a collection, whatever
// is stored; the next young collection scans it as a whole.

#include "collect_mark.h"

#include "raw.h"

static uint32_t *log_entries;
static uint32_t log_room;
static uint32_t log_count;
static bool log_lost;

bool log_setup(uint32_t entries) {
    log_entries = raw_allocate(entries * sizeof *log_entries);
    log_room = log_entries == NULL ? 0 : entries;
    return log_entries != NULL;
}

void mrt_log(jref holder) {
    holder->state &= ~MRT_STATE_BARRIER;
    if (log_count < log_room) {
        log_entries[log_count++] = (uint32_t)(uintptr_t)holder;
    } else {
        log_lost = true;
    }
}

bool log_is_lost(void) {
    return log_lost;
}

bool log_is_filling(void) {
    return log_count > log_room / 2;
}

void log_scan(void) {
    uint32_t count = log_count;
    log_count = 0;
    for (uint32_t i = 0; i < count; i++) {
        jref object = mrt_load(&log_entries[i]);
        object->state |= MRT_STATE_BARRIER;
        mark_scan(object);
    }
}

void log_forget(void) {
    log_count = 0;
    log_lost = false;
}
