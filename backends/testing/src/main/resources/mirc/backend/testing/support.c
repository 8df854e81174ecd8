// SPDX-License-Identifier: Apache-2.0

#include "support.h"

void *memcpy(void *restrict to, const void *restrict from, size_t size);
void *memmove(void *to, const void *from, size_t size);
void *memset(void *to, int value, size_t size);
int memcmp(const void *a, const void *b, size_t size);

void *memcpy(void *restrict to, const void *restrict from, size_t size) {
    void *result = to;
    __asm__ volatile("rep movsb" : "+D"(to), "+S"(from), "+c"(size) : : "memory");
    return result;
}

void *memmove(void *to, const void *from, size_t size) {
    uint8_t *t = to;
    const uint8_t *f = from;
    if (t <= f || t >= f + size) {
        return memcpy(to, from, size);
    }
    while (size > 0) {
        size--;
        *(volatile uint8_t *)(t + size) = f[size];
    }
    return to;
}

void *memset(void *to, int value, size_t size) {
    void *result = to;
    __asm__ volatile("rep stosb" : "+D"(to), "+c"(size) : "a"(value) : "memory");
    return result;
}

int memcmp(const void *a, const void *b, size_t size) {
    const uint8_t *x = a;
    const uint8_t *y = b;
    for (size_t i = 0; i < size; i++) {
        if (x[i] != y[i]) {
            return x[i] < y[i] ? -1 : 1;
        }
    }
    return 0;
}

void print(const char *text) {
    size_t size = 0;
    while (text[size] != '\0') {
        size++;
    }
    hal_console_write((const uint8_t *)text, size);
}

void print_number(uint64_t number) {
    char digits[21];
    size_t at = sizeof digits - 1;
    digits[at] = '\0';
    do {
        digits[--at] = (char)('0' + number % 10);
        number /= 10;
    } while (number != 0);
    print(&digits[at]);
}

void print_line(const char *text) {
    print(text);
    print("\n");
}

void check(bool holds, const char *what) {
    if (!holds) {
        print("FAILED: ");
        print_line(what);
        hal_exit(1);
    }
}

static void print_hexadecimal(uint64_t number) {
    print("0x");
    bool started = false;
    for (int shift = 60; shift >= 0; shift -= 4) {
        unsigned digit = (unsigned)(number >> shift & 15);
        started = started || digit != 0 || shift == 0;
        if (started) {
            char text[2] = {"0123456789abcdef"[digit], '\0'};
            print(text);
        }
    }
}

_Noreturn void mirage_fault(const struct hal_fault *fault) {
    print("FAULT ");
    print(fault->name);
    print(" vector ");
    print_number(fault->vector);
    print(" error ");
    print_hexadecimal(fault->error);
    print(" address ");
    print_hexadecimal(fault->address);
    print(" pc ");
    print_hexadecimal(fault->pc);
    print(" sp ");
    print_hexadecimal(fault->sp);
    print("\n");
    hal_exit(70);
}

// White space separates, "…" quotes, a backslash takes the next byte: what the launchers write.
int32_t mirage_split_command_line(char *line, const char **values, int32_t most) {
    int32_t count = 0;
    char *to = line;
    for (;;) {
        while (*line == ' ') {
            line++;
        }
        if (*line == '\0') {
            return count;
        }
        if (count < most) {
            values[count] = to;
        }
        count++;
        bool quoted = false;
        while (*line != '\0' && (quoted || *line != ' ')) {
            if (*line == '"') {
                quoted = !quoted;
                line++;
                continue;
            }
            if (*line == '\\' && line[1] != '\0') {
                line++;
            }
            *to++ = *line++;
        }
        bool last = *line == '\0';
        line += last ? 0 : 1;
        *to++ = '\0';
        if (last) {
            return count;
        }
    }
}
