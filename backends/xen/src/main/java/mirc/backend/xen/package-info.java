/** The target {@code xen}: a PVH domain of Xen, on a Xen host or on a Xen of our own in QEMU. */
@NullMarked
package mirc.backend.xen;

import org.jspecify.annotations.NullMarked;
