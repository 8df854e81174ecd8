// SPDX-License-Identifier: Apache-2.0
//
// What fills the heap, for people.

#ifndef MIRAGE_HEAP_HISTOGRAM_H
#define MIRAGE_HEAP_HISTOGRAM_H

// Collects, and prints how many objects of which class there are, and their bytes.
void heap_histogram(void);

#endif
