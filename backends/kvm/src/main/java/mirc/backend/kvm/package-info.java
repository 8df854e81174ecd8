/** The target {@code kvm}: an image that boots by itself, and QEMU as its launcher. */
@NullMarked
package mirc.backend.kvm;

import org.jspecify.annotations.NullMarked;
