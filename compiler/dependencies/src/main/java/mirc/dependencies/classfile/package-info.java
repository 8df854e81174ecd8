@NullMarked
package mirc.dependencies.classfile;

import org.jspecify.annotations.NullMarked;
