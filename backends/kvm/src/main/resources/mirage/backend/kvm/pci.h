// SPDX-License-Identifier: Apache-2.0
//
// PCI configuration space, by the two ports that every PC has for it (PCI local bus specification
// 3.0, chapter 3.2.2.3).

#ifndef MIRAGE_KVM_PCI_H
#define MIRAGE_KVM_PCI_H

#include <stdbool.h>
#include <stdint.h>

typedef uint32_t pci_function; // bits 8 to 23 of an address: bus, device, function

// The first function with that vendor and one of two device numbers, on bus 0.
bool pci_find(uint16_t vendor, uint16_t device, uint16_t other_device, pci_function *found);

uint32_t pci_get32(pci_function function, uint8_t offset);
uint8_t pci_get8(pci_function function, uint8_t offset);

// Lets the device answer at its memory addresses and read and write memory itself.
void pci_enable(pci_function function);

// The physical address of a base address register for memory; 0 if it has none.
uint64_t pci_memory(pci_function function, uint8_t bar);

#endif
