/**
 * The generated server interfaces at work: each API on Spring and on JAX-RS, responding from the
 * documents.
 */
@NullMarked
package dev.apiscribe.conformance.server;

import org.jspecify.annotations.NullMarked;
