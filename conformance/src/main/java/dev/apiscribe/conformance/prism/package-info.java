/**
 * A second opinion on what the generated clients send: that of Prism, which reads the same
 * documents by itself.
 */
@NullMarked
package dev.apiscribe.conformance.prism;

import org.jspecify.annotations.NullMarked;
