// SPDX-License-Identifier: Apache-2.0
//
// Java's arithmetic on the values at its edges, and StrictMath's functions on all exponents: the
// sanitizers see to it that C's are not left.

#include "mirage/arithmetic.h"

#include <math.h>

#include "host.h"
#include "mirage/natives_math.h"

static const int32_t ints[] = {0, 1, -1, 2, 31, 32, 33, -31, INT32_MAX, INT32_MIN, INT32_MIN + 1};
static const int64_t longs[] = {0,  1,  -1,        INT64_MAX, INT64_MIN,  INT64_MIN + 1,
                                63, 64, INT32_MAX, INT32_MIN, -4294967296};
#define COUNT(array) (sizeof(array) / sizeof *(array))

static void test_integers(void) {
    for (size_t i = 0; i < COUNT(ints); i++) {
        for (size_t k = 0; k < COUNT(ints); k++) {
            int32_t a = ints[i];
            int32_t b = ints[k];
            HOST_CHECK(mrt_ishl(a, b) == (int32_t)((int64_t)a * ((int64_t)1 << (b & 31))));
            HOST_CHECK(mrt_iushr(a, b) == (int32_t)((uint32_t)a >> (b & 31)));
            HOST_CHECK(mrt_ishr(a, b) == (int32_t)((int64_t)a >> (b & 31)));
            if (b != 0) {
                HOST_CHECK((int32_t)(mrt_idiv(a, b) * (uint32_t)b + (uint32_t)mrt_irem(a, b)) == a);
            }
        }
    }
    HOST_CHECK(mrt_idiv(INT32_MIN, -1) == INT32_MIN && mrt_irem(INT32_MIN, -1) == 0);
    HOST_CHECK(mrt_ldiv(INT64_MIN, -1) == INT64_MIN && mrt_lrem(INT64_MIN, -1) == 0);
}

static void test_longs(void) {
    for (size_t i = 0; i < COUNT(longs); i++) {
        for (size_t k = 0; k < COUNT(longs); k++) {
            int64_t a = longs[i];
            int64_t b = longs[k];
            HOST_CHECK(mrt_lcmp(a, b) == (a < b ? -1 : a == b ? 0 : 1));
            HOST_CHECK(mrt_lushr(mrt_lshl(a, (int32_t)b), (int32_t)b) ==
                       (int64_t)((uint64_t)a << (b & 63) >> (b & 63)));
            if (b != 0) {
                uint64_t product = (uint64_t)mrt_ldiv(a, b) * (uint64_t)b;
                HOST_CHECK((int64_t)(product + (uint64_t)mrt_lrem(a, b)) == a);
            }
        }
    }
}

static void test_conversions(void) {
    HOST_CHECK(mrt_d2i(NAN) == 0 && mrt_d2l(NAN) == 0);
    HOST_CHECK(mrt_d2i(INFINITY) == INT32_MAX && mrt_d2i(-INFINITY) == INT32_MIN);
    HOST_CHECK(mrt_d2l(INFINITY) == INT64_MAX && mrt_d2l(-INFINITY) == INT64_MIN);
    HOST_CHECK(mrt_d2i(2147483646.9) == 2147483646 && mrt_d2i(-2147483647.9) == -2147483647);
    HOST_CHECK(mrt_d2i(-2147483648.9) == INT32_MIN && mrt_d2i(-0.9) == 0);
    HOST_CHECK(mrt_d2l(9.3e18) == INT64_MAX && mrt_d2l(-9.3e18) == INT64_MIN);
    HOST_CHECK(mrt_cmpl(NAN, 1) == -1 && mrt_cmpg(NAN, 1) == 1 && mrt_cmpl(-0.0, 0.0) == 0);
}

// Within a few units in the last place of the host's; exactly equal results are HotSpot's matter.
static bool near(double a, double b) {
    return (isnan(a) && isnan(b)) || a == b || fabs(a - b) <= 4e-16 * fabs(b) || fabs(b) < 1e-300;
}

static void test_functions(void) {
    for (int exponent = -1074; exponent <= 1023; exponent++) {
        for (int sign = -1; sign <= 1; sign += 2) {
            double x = sign * ldexp(1.3, exponent);
            HOST_CHECK(near(native_java_lang_StrictMath_sin(x), sin(x)));
            HOST_CHECK(near(native_java_lang_StrictMath_cos(x), cos(x)));
            HOST_CHECK(near(native_java_lang_StrictMath_atan(x), atan(x)));
            HOST_CHECK(near(native_java_lang_StrictMath_tanh(x), tanh(x)));
            HOST_CHECK(near(native_java_lang_StrictMath_expm1(x), expm1(x)));
            HOST_CHECK(near(native_java_lang_StrictMath_log(fabs(x)), log(fabs(x))));
            HOST_CHECK(near(native_java_lang_StrictMath_log10(fabs(x)), log10(fabs(x))));
            HOST_CHECK(near(native_java_lang_StrictMath_log1p(fabs(x)), log1p(fabs(x))));
            HOST_CHECK(mrt_fmod(x, 3.7) == fmod(x, 3.7) && mrt_fmod(3.7, x) == fmod(3.7, x));
        }
    }
    HOST_CHECK(isnan(native_java_lang_StrictMath_sin(INFINITY)));
    HOST_CHECK(isnan(native_java_lang_StrictMath_asin(2)));
    HOST_CHECK(isnan(mrt_fmod(1, 0)) && isnan(mrt_fmod(INFINITY, 1)) && mrt_fmod(1, INFINITY) == 1);
}

void host_test(void) {
    test_integers();
    test_longs();
    test_conversions();
    test_functions();
}
