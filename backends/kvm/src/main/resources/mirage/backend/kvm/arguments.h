// SPDX-License-Identifier: Apache-2.0
//
// The part of the command line that is the machine's. QEMU's microvm and Firecracker append words
// `virtio_mmio.device=SIZE@ADDRESS:INTERRUPT`; a word that begins so is theirs if it stands at the
// end, unquoted.

#ifndef MIRAGE_KVM_ARGUMENTS_H
#define MIRAGE_KVM_ARGUMENTS_H

#include <stddef.h>
#include <stdint.h>

// Takes the machine's words off the end of a line of `size` bytes. Returns the length of what
// remains, the program's part.
size_t kvm_arguments_cut(const char *line, size_t size);

// The physical addresses that the machine's words named, and how many there are.
size_t kvm_arguments_devices(void);
uint64_t kvm_arguments_device(size_t index);

#endif
