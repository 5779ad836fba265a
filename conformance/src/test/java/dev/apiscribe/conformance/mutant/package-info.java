/** Answers that break their document in every way that can be generated, and what the generated clients make of them. */
@NullMarked
package dev.apiscribe.conformance.mutant;

import org.jspecify.annotations.NullMarked;
