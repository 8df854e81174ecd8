/** What the tests of all modules share: golden files, conformance fixtures, sources in memory. */
@NullMarked
package mirc.testkit;

import org.jspecify.annotations.NullMarked;
