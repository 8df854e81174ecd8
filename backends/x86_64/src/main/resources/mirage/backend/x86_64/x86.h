// SPDX-License-Identifier: Apache-2.0
//
// What the files that the kvm and xen targets share have for each other and for the targets.
//
// Virtual memory:
//   0                    nothing: the null page and what lies below the image
//   1 MiB                the image, at its physical address, in 4 KiB pages with W^X
//   behind it, to 4 GiB  the heap; pages as committed
//   X86_DIRECT           RAM by physical address, without the image; writable, not executable
//   X86_STACKS           stacks; pages as touched
//   X86_DEVICES          device memory by physical address; pages as asked for, uncached

#ifndef MIRAGE_X86_64_X86_H
#define MIRAGE_X86_64_X86_H

#include <mirage/hal.h>

#include "x86_64/pvh.h"

#define X86_DIRECT UINT64_C(0xffff800000000000)
#define X86_STACKS UINT64_C(0xffff900000000000)
#define X86_STACKS_END UINT64_C(0xffffa00000000000)
#define X86_DEVICES UINT64_C(0xffffc00000000000)
#define X86_LARGE_PAGE ((uint64_t)2 << 20)
#define SECOND INT64_C(1000000000)

// ---- Implemented by the target ------------------------------------------------------------------

// Called by pvh_entry.S, interrupts off, on a stack of 4 KiB.
_Noreturn void x86_start(const struct pvh_start_info *info);

// An interrupt of vector 32 to 47. Runs on the interrupt stack; must be interrupt code (cpu.h).
void x86_interrupt(uint32_t vector);

// Raises an interrupt once, in `nanoseconds` at the latest or a minute, whichever is sooner, on
// which the target calls x86_timer_ended; 0: no more. It may come early. Must be interrupt code.
void x86_timer(int64_t nanoseconds);

// What of the events of a wait, or of a deadline (0), the program is to be told; interrupts are on.
uint32_t x86_events_seen(uint32_t events);

// ---- wait.c: hal_wait, hal_slice and hal_attention; these three are interrupt code
// ---------------------------------
void x86_event(uint32_t events); // HAL_EVENT_*
void x86_attend(void);           // has a computing program look for events soon
void x86_timer_ended(void);

// ---- input.c: console input; put is not called when it is full
// -----------------------------------
bool x86_input_full(void);                             // interrupt code
void x86_input_put(uint8_t byte);                      // interrupt code
ptrdiff_t x86_input_take(uint8_t *bytes, size_t size); // as hal_console_read

// ---- refuse.c: something that the guest cannot do without; exit code 70
// ---------------------------
_Noreturn void x86_refuse(const char *message);

// ---- arguments.c: `line` stays in use
// -------------------------------------------------------------
void x86_arguments_start(char *line);

// ---- memory_map.c: physical memory that is free at the start, without side effects
// ----------------

struct x86_range {
    uint64_t base;
    uint64_t end;
};

enum { X86_RANGES_MOST = 64 };

struct x86_ranges {
    uint32_t count;
    struct x86_range range[X86_RANGES_MOST]; // ascending, apart from each other
};

// Adds whole pages of a range; ranges may come in any order and overlap. What does not fit into the
// table is left unused.
void x86_ranges_add(struct x86_ranges *ranges, uint64_t base, uint64_t end);

// Takes out every page that a range touches.
void x86_ranges_remove(struct x86_ranges *ranges, uint64_t base, uint64_t end);

// ---- frames.c: physical memory
// -------------------------------------------------------------------

// The first two are called once each, in this order.
void x86_frames_start(const struct pvh_start_info *info);
const struct x86_ranges *x86_frames_ram(void); // all RAM that the direct map must cover
// A zeroed page's physical address; 0: none is left.
uint64_t x86_frame_take(void);
void x86_frame_give(uint64_t frame);
// The same for 2 MiB, aligned.
uint64_t x86_large_frame_take(void);
void x86_large_frame_give(uint64_t frame);
uint64_t x86_frames_free(void);
// Kept back from the heap, so that stacks and page tables can grow when it is full: a 32nd of all.
uint64_t x86_frames_kept(void);

static inline void *x86_direct(uint64_t physical) {
    return (void *)(X86_DIRECT + physical);
}

// ---- paging.c
// ------------------------------------------------------------------------------------

#define X86_PAGE_PRESENT UINT64_C(1)
#define X86_PAGE_WRITABLE UINT64_C(2)
#define X86_PAGE_UNCACHED UINT64_C(0x10)
#define X86_PAGE_LARGE UINT64_C(0x80)
#define X86_PAGE_DEMAND UINT64_C(0x200) // ours, in entries that are not present: see stacks.c
#define X86_PAGE_NO_EXECUTE (UINT64_C(1) << 63)
#define X86_PAGE_DATA (X86_PAGE_PRESENT | X86_PAGE_WRITABLE | X86_PAGE_NO_EXECUTE)
#define X86_PAGE_ADDRESS UINT64_C(0x000ffffffffff000)

void x86_paging_start(void);
// The entry of a 4 KiB page; of a 2 MiB page with `large`. With `create` the tables above it are
// made, and a large page that stands in the way is split; NULL if it is not there, or no memory.
uint64_t *x86_page_entry(uintptr_t address, bool large, bool create);
// Makes device memory accessible; returns its virtual address.
volatile void *x86_device_map(uint64_t physical, size_t size);
// The same for memory that the hypervisor shares with the guest outside its RAM: cached.
void *x86_shared_map(uint64_t physical, size_t size);
// The physical address behind an address of the image, heap, stacks or direct map that is mapped.
uint64_t x86_physical(const volatile void *address);

// ---- stacks.c
// ------------------------------------------------------------------------------------

void x86_stacks_start(void);
// A stack whose uppermost `committed` bytes are there from the start.
uintptr_t x86_stack_map_committed(size_t size, size_t committed);
// Commits the page of a stack; false if `address` is no stack's or there is no memory.
bool x86_stack_touched(uintptr_t address);

// ---- descriptors.c, vectors.S, vectors.c: from here on exceptions are reported
// --------------------

void x86_vectors_start(void);

// What vectors.S has on the stack.
struct x86_vector_frame {
    uint64_t r15, r14, r13, r12, r11, r10, r9, r8, rdi, rsi, rbp, rbx, rdx, rcx, rax;
    uint64_t vector;
    uint64_t error;
    uint64_t rip, cs, rflags, rsp, ss;
};

void x86_descriptors_start(uintptr_t fault_stack, uintptr_t page_fault_stack,
                           uintptr_t interrupt_stack);
// Continues on another stack, for ever.
_Noreturn void x86_run_on_stack(uintptr_t top, void (*function)(void));

// ---- scale.c: from ticks to nanoseconds
// ----------------------------------------------------------

// As in pvclock: nanoseconds = (ticks << shift) * multiplier >> 32, a negative shift to the right.
struct x86_scale {
    uint32_t multiplier;
    int8_t shift;
};

struct x86_scale x86_scale_of(uint64_t ticks_per_second);
int64_t x86_scale_apply(struct x86_scale scale, uint64_t ticks);

// Ticks of the processor's counter when the image was entered.
extern const uint64_t x86_entry_tsc;

// ---- pvclock.c
// -----------------------------------------------------------------------------------

struct x86_pvclock;
// Nanoseconds since the host's base, by the page that the hypervisor keeps up to date.
int64_t x86_pvclock_read(const volatile struct x86_pvclock *clock);
struct x86_scale x86_pvclock_scale(const volatile struct x86_pvclock *clock);
// The page's wall clock: nanoseconds since 1970 at the moment when the clock was 0.
struct x86_pvclock_wall;
int64_t x86_pvclock_base(const volatile struct x86_pvclock_wall *wall);

// ---- random.c
// ------------------------------------------------------------------------------------

// Fills `bytes` by RDRAND; false if the processor has none or it fails.
bool x86_random(uint8_t *bytes, size_t size);

// ---- hypervisor.c
// --------------------------------------------------------------------------------

// The first CPUID leaf of the hypervisor with this signature of 12 letters; 0: it is another one.
uint32_t x86_hypervisor(const char *signature);

#endif
