/** Servers on a socket, and what reached them. */
@NullMarked
package dev.apiscribe.conformance.wire;

import org.jspecify.annotations.NullMarked;
