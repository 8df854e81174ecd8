@NullMarked
package mirc.backend.kvm;

import org.jspecify.annotations.NullMarked;
