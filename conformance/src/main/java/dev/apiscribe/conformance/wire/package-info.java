/** Whoever answers over a socket, and what reached it. */
@NullMarked
package dev.apiscribe.conformance.wire;

import org.jspecify.annotations.NullMarked;
