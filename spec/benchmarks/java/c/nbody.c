// SPDX-License-Identifier: Apache-2.0
//
// bench.Bodies in C.

#include "measure.h"

#include <math.h>
#include <string.h>

#define STEPS 100000
#define COUNT 5
#define DAY 0.01

struct body {
    double x, y, z, vx, vy, vz, mass;
};

static void prepare(void) {
}

static struct body body(double distance, double speed, double mass) {
    return (struct body){.x = distance,
                         .y = distance * 0.25,
                         .z = distance * -0.02,
                         .vx = speed * 0.1,
                         .vy = speed,
                         .vz = speed * 0.02,
                         .mass = mass};
}

__attribute__((noinline)) static void step(struct body *bodies, int count) {
    for (int i = 0; i < count; i++) {
        struct body *a = &bodies[i];
        for (int j = i + 1; j < count; j++) {
            struct body *b = &bodies[j];
            double dx = a->x - b->x;
            double dy = a->y - b->y;
            double dz = a->z - b->z;
            double square = dx * dx + dy * dy + dz * dz;
            double force = DAY / (square * sqrt(square));
            a->vx -= dx * b->mass * force;
            a->vy -= dy * b->mass * force;
            a->vz -= dz * b->mass * force;
            b->vx += dx * a->mass * force;
            b->vy += dy * a->mass * force;
            b->vz += dz * a->mass * force;
        }
    }
    for (int i = 0; i < count; i++) {
        bodies[i].x += DAY * bodies[i].vx;
        bodies[i].y += DAY * bodies[i].vy;
        bodies[i].z += DAY * bodies[i].vz;
    }
}

static int64_t turn(void) {
    struct body bodies[COUNT] = {
        body(0, 0, 39.47841760435743), body(4.84, 2.7, 0.0376), body(8.34, 1.9, 0.0112),
        body(12.8, 1.4, 0.0017),       body(15.3, 1.1, 0.0020),
    };
    for (int i = 0; i < STEPS; i++) {
        step(bodies, COUNT);
    }
    double sum = 0;
    for (int i = 0; i < COUNT; i++) {
        struct body *b = &bodies[i];
        sum += 0.5 * b->mass * (b->vx * b->vx + b->vy * b->vy + b->vz * b->vz);
    }
    int64_t bits;
    memcpy(&bits, &sum, sizeof bits);
    return bits;
}

const struct benchmark nbody = {"nbody", STEPS, prepare, turn};
