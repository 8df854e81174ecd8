/** Devices and apps that fixtures name. */
@NullMarked
package sample;

import org.jspecify.annotations.NullMarked;
