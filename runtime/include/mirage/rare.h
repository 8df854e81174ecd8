// SPDX-License-Identifier: Apache-2.0
//
// RARE_BEGIN and RARE_END stand around code that runs once, when the image starts or fails, or on
// somebody's demand: clang makes it small, whatever it costs. Other compilers need not.

#ifndef MIRAGE_RARE_H
#define MIRAGE_RARE_H

#ifdef __clang__
#define RARE_BEGIN _Pragma("clang attribute push(__attribute__((minsize)), apply_to = function)")
#define RARE_END _Pragma("clang attribute pop")
#else
#define RARE_BEGIN
#define RARE_END
#endif

#endif
