// SPDX-License-Identifier: Apache-2.0

#ifndef MIRAGE_KVM_ARGUMENTS_H
#define MIRAGE_KVM_ARGUMENTS_H

#include <stddef.h>

// The length of the program's part of a command line. QEMU's microvm and Firecracker append words
// `virtio_mmio.device=…`; a word that begins so is theirs if it stands at the end, unquoted.
size_t kvm_arguments_end(const char *line, size_t size);

#endif
