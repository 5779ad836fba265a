/** For tests of programs that use a client: answers without a server, and time that passes at once. */
@NullMarked
package dev.apiscribe.runtime.testing;

import org.jspecify.annotations.NullMarked;
