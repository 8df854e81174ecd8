// SPDX-License-Identifier: Apache-2.0
//
// The functions of java.lang.StrictMath that JDK 17 has in C, after the algorithms of fdlibm, to
// the same results.

#ifndef MIRAGE_NATIVES_MATH_H
#define MIRAGE_NATIVES_MATH_H

double native_java_lang_StrictMath_sin(double x);
double native_java_lang_StrictMath_cos(double x);
double native_java_lang_StrictMath_tan(double x);
double native_java_lang_StrictMath_asin(double x);
double native_java_lang_StrictMath_acos(double x);
double native_java_lang_StrictMath_atan(double x);
double native_java_lang_StrictMath_log(double x);
double native_java_lang_StrictMath_log10(double x);
double native_java_lang_StrictMath_IEEEremainder(double x, double y);
double native_java_lang_StrictMath_atan2(double y, double x);
double native_java_lang_StrictMath_sinh(double x);
double native_java_lang_StrictMath_cosh(double x);
double native_java_lang_StrictMath_tanh(double x);
double native_java_lang_StrictMath_expm1(double x);
double native_java_lang_StrictMath_log1p(double x);

static inline double native_java_lang_StrictMath_sqrt(double x) {
    double root;
    __asm__("sqrtsd %1, %0" : "=x"(root) : "x"(x)); // correctly rounded
    return root;
}

#endif
