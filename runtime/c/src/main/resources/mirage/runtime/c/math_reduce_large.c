// SPDX-License-Identifier: Apache-2.0
//
// Argument reduction of large numbers after Payne and Hanek, as fdlibm lays it out: the number in
// 24-bit digits times as many digits of 2/pi as can matter.

#include "math_bits.h"
#include "math_internal.h"

#define TWO_24 0x1p24
#define TWO_M24 0x1p-24
#define DIGITS 4 // digits of the product to start with: enough for a double and its rest

static const int32_t two_over_pi[] = {
    0xa2f983, 0x6e4e44, 0x1529fc, 0x2757d1, 0xf534dd, 0xc0db62, 0x95993c, 0x439041, 0xfe5163,
    0xabdebb, 0xc561b7, 0x246e3a, 0x424dd2, 0xe00649, 0x2eea09, 0xd1921c, 0xfe1deb, 0x1cb129,
    0xa73ee8, 0x8235f5, 0x2ebb44, 0x84e99c, 0x7026b4, 0x5f7e41, 0x3991d6, 0x398353, 0x39f49c,
    0x845f8b, 0xbdf928, 0x3b1ff8, 0x97ffde, 0x05980f, 0xef2f11, 0x8b5a0a, 0x6d1f6d, 0x367ecf,
    0x27cb09, 0xb74f46, 0x3f669e, 0x5fea2d, 0x7527ba, 0xc7ebe5, 0xf17b3d, 0x0739f7, 0x8a5292,
    0xea6bfb, 0x5fb11f, 0x8d5d08, 0x560330, 0x46fc7b, 0x6babf0, 0xcfbc20, 0x9af436, 0x1da9e3,
    0x91615e, 0xe61b08, 0x659985, 0x5f14a0, 0x68408d, 0xffd880, 0x4d7327, 0x310606, 0x1556ca,
    0x73a8c9, 0x60e27b, 0xc08c6b,
};

// pi/2 in pieces of 24 bits.
static const double half_pi[] = {
    0x1.921fb40000000p+0,  0x1.4442d00000000p-24, 0x1.8469880000000p-48,
    0x1.8cc5160000000p-72, 0x1.01b8380000000p-96,
};

struct reduction {
    double x[3];         // digits of the number
    int32_t last;        // index of its last digit
    int32_t first_digit; // of 2/pi that matters
    int32_t exponent;    // of the product's digit 0
    double f[20];        // digits of 2/pi in use
    double q[20];        // the product, digit by digit
    int32_t iq[20];      // the same, carried
    int32_t end;         // index of the product's last digit
};

static double scale(double x, int32_t k) {
    while (k > 1023) {
        x *= 0x1p1023;
        k -= 1023;
    }
    while (k < -1022) {
        x *= 0x1p-1022;
        k += 1022;
    }
    return x * math_power_of_two(k);
}

static double floor_small(double x) {
    double whole = (double)(int64_t)x;
    return whole > x ? whole - 1 : whole;
}

static void multiply_digit(struct reduction *r, int32_t i) {
    double sum = 0;
    for (int32_t j = 0; j <= r->last; j++) {
        sum += r->x[j] * r->f[r->last + i - j];
    }
    r->q[i] = sum;
}

// Carries q into iq, and returns the part above the last digit.
static double carry(struct reduction *r) {
    double z = r->q[r->end];
    for (int32_t i = 0, j = r->end; j > 0; i++, j--) {
        double up = (double)(int32_t)(TWO_M24 * z);
        r->iq[i] = (int32_t)(z - TWO_24 * up);
        z = r->q[j - 1] + up;
    }
    return z;
}

// 1 minus the fraction in iq; returns whether a digit was not 0.
static int32_t complement(struct reduction *r) {
    int32_t borrowed = 0;
    for (int32_t i = 0; i < r->end; i++) {
        int32_t digit = r->iq[i];
        if (borrowed) {
            r->iq[i] = 0xffffff - digit;
        } else if (digit != 0) {
            borrowed = 1;
            r->iq[i] = 0x1000000 - digit;
        }
    }
    if (r->exponent == 1) {
        r->iq[r->end - 1] &= 0x7fffff;
    } else if (r->exponent == 2) {
        r->iq[r->end - 1] &= 0x3fffff;
    }
    return borrowed;
}

// More digits if all that are there have cancelled out; returns whether it added some.
static int32_t extend(struct reduction *r) {
    int32_t any = 0;
    for (int32_t i = r->end - 1; i >= DIGITS; i--) {
        any |= r->iq[i];
    }
    if (any != 0) {
        return 0;
    }
    int32_t more = 1;
    while (r->iq[DIGITS - more] == 0) {
        more++;
    }
    for (int32_t i = r->end + 1; i <= r->end + more; i++) {
        r->f[r->last + i] = (double)two_over_pi[r->first_digit + i];
        multiply_digit(r, i);
    }
    r->end += more;
    return 1;
}

// Puts the rest `z` behind the digits of iq, without leading zeros.
static void append(struct reduction *r, double z) {
    if (z == 0.0) {
        r->end--;
        r->exponent -= 24;
        while (r->iq[r->end] == 0) {
            r->end--;
            r->exponent -= 24;
        }
        return;
    }
    z = scale(z, -r->exponent);
    if (z >= TWO_24) {
        double up = (double)(int32_t)(TWO_M24 * z);
        r->iq[r->end] = (int32_t)(z - TWO_24 * up);
        r->end++;
        r->exponent += 24;
        r->iq[r->end] = (int32_t)up;
    } else {
        r->iq[r->end] = (int32_t)z;
    }
}

// The fraction times pi/2, as a double and its rest.
static void multiply_half_pi(struct reduction *r, int32_t negative, double rest[2]) {
    double unit = scale(1.0, r->exponent);
    for (int32_t i = r->end; i >= 0; i--) {
        r->q[i] = unit * (double)r->iq[i];
        unit *= TWO_M24;
    }
    double product[20];
    for (int32_t i = r->end; i >= 0; i--) {
        double sum = 0;
        for (int32_t k = 0; k <= DIGITS && k <= r->end - i; k++) {
            sum += half_pi[k] * r->q[i + k];
        }
        product[r->end - i] = sum;
    }
    double sum = 0;
    for (int32_t i = r->end; i >= 0; i--) {
        sum += product[i];
    }
    rest[0] = negative ? -sum : sum;
    sum = product[0] - sum;
    for (int32_t i = 1; i <= r->end; i++) {
        sum += product[i];
    }
    rest[1] = negative ? -sum : sum;
}

// The product modulo 8: returns the quadrant, leaves the fraction in iq and *z; *half says that the
// fraction was at least 1/2 and is taken from the other side.
static int32_t fraction(struct reduction *r, double *z, int32_t *half) {
    *z = scale(carry(r), r->exponent);
    *z -= 8.0 * floor_small(*z * 0.125);
    int32_t n = (int32_t)*z;
    *z -= (double)n;
    *half = 0;
    if (r->exponent > 0) {
        int32_t *digit = &r->iq[r->end - 1];
        int32_t up = *digit >> (24 - r->exponent);
        n += up;
        *digit -= up << (24 - r->exponent);
        *half = *digit >> (23 - r->exponent);
    } else if (r->exponent == 0) {
        *half = r->iq[r->end - 1] >> 23;
    } else if (*z >= 0.5) {
        *half = 2;
    }
    if (*half > 0) {
        n++;
        int32_t borrowed = complement(r);
        if (*half == 2) {
            *z = 1.0 - *z;
            if (borrowed) {
                *z -= scale(1.0, r->exponent);
            }
        }
    }
    return n;
}

int32_t math_reduce_large(double x, double rest[2]) {
    struct reduction r;
    int32_t exponent = ((math_high(x) & 0x7fffffff) >> 20) - 1046;
    double z = math_add_exponent(math_abs(x), -exponent);
    for (int32_t i = 0; i < 2; i++) {
        r.x[i] = (double)(int32_t)z;
        z = (z - r.x[i]) * TWO_24;
    }
    r.x[2] = z;
    r.last = 2;
    while (r.x[r.last] == 0.0) {
        r.last--;
    }
    r.first_digit = (exponent - 3) / 24;
    if (r.first_digit < 0) {
        r.first_digit = 0;
    }
    r.exponent = exponent - 24 * (r.first_digit + 1);
    for (int32_t i = 0; i <= r.last + DIGITS; i++) {
        int32_t digit = r.first_digit - r.last + i;
        r.f[i] = digit < 0 ? 0.0 : (double)two_over_pi[digit];
    }
    for (int32_t i = 0; i <= DIGITS; i++) {
        multiply_digit(&r, i);
    }
    r.end = DIGITS;
    int32_t half;
    int32_t n = fraction(&r, &z, &half);
    while (z == 0.0 && extend(&r)) {
        n = fraction(&r, &z, &half);
    }
    append(&r, z);
    multiply_half_pi(&r, half != 0, rest);
    return n & 7;
}
