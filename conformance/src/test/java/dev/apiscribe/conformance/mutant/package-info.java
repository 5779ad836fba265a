/** Responses that break their document, generated, and what the clients make of them. */
@NullMarked
package dev.apiscribe.conformance.mutant;

import org.jspecify.annotations.NullMarked;
