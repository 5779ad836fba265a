/**
 * For tests of programs that use a client: responses without a server, and time that passes at
 * once.
 */
@NullMarked
package dev.apiscribe.runtime.testing;

import org.jspecify.annotations.NullMarked;
