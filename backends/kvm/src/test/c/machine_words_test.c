// SPDX-License-Identifier: Apache-2.0

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "kvm/arguments.h"

static void remains(const char *line, const char *program) {
    size_t size = strlen(line);
    char *exact = malloc(size); // so that a read past the end is seen
    memcpy(exact, line, size);
    assert(kvm_arguments_cut(exact, size) == strlen(program));
    assert(strncmp(line, program, strlen(program)) == 0);
    free(exact);
}

int main(void) {
    remains("", "");
    remains("   ", "");
    remains("--a b", "--a b");
    remains("--a virtio_mmio.device=512@0xfeb00e00:12", "--a");
    assert(kvm_arguments_devices() == 1);
    assert(kvm_arguments_device(0) == 0xfeb00e00);
    remains(" virtio_mmio.device=4K@0xd0000000:5 virtio_mmio.device=4K@0xD0001000:6 ", "");
    assert(kvm_arguments_devices() == 3);
    assert(kvm_arguments_device(1) == 0xd0001000);
    remains("virtio_mmio.device=1 last", "virtio_mmio.device=1 last");
    remains("\"virtio_mmio.device=1\"", "\"virtio_mmio.device=1\"");
    remains("\"a virtio_mmio.device=1\"", "\"a virtio_mmio.device=1\"");
    remains("xvirtio_mmio.device=1", "xvirtio_mmio.device=1");
    remains("virtio_mmio.device", "virtio_mmio.device");
    remains("virtio_mmio.device= virtio_mmio.device=@ virtio_mmio.device=@0x", "");
    for (int i = 0; i < 100; i++) {
        remains("a virtio_mmio.device=1@0x1000:1", "a");
    }
    assert(kvm_arguments_devices() == 32);
    return 0;
}
