// SPDX-License-Identifier: Apache-2.0
//
// What the files of StrictMath's natives share.

#ifndef MIRAGE_MATH_INTERNAL_H
#define MIRAGE_MATH_INTERNAL_H

#include <stdint.h>

// x - n*pi/2 as rest[0] + rest[1], |rest| <= pi/4; returns n (its last bits count). math_reduce.c
int32_t math_reduce(double x, double rest[2]);
// The same for |x| >= 2^19*pi/2. math_reduce_large.c
int32_t math_reduce_large(double x, double rest[2]);

double math_exp(double x);
double math_fmod(double x, double y);

#endif
