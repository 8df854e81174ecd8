// SPDX-License-Identifier: Apache-2.0
//
// The little of ELF (System V gABI, chapters 4 and 5) that finding a function in the vDSO needs.

#ifndef MIRAGE_UNIX_ELF_H
#define MIRAGE_UNIX_ELF_H

#include <stdint.h>

enum { ELF_AUXILIARY_VDSO = 33 };

// The value of an entry of the auxiliary vector, which lies behind the arguments and the
// environment; 0 if there is none.
uintptr_t elf_auxiliary(const uintptr_t *initial, uintptr_t type);

// The address of a function that the vDSO at `image` exports; 0 if it has none of that name.
uintptr_t elf_vdso_symbol(uintptr_t image, const char *name);

#endif
