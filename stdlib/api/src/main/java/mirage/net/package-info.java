/** Addresses of networks: small immutable values with the text forms that the RFCs recommend. */
@NullMarked
package mirage.net;

import org.jspecify.annotations.NullMarked;
