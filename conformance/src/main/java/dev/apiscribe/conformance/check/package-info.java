/** Checks generated code against the documents, and reports every single check. */
@NullMarked
package dev.apiscribe.conformance.check;

import org.jspecify.annotations.NullMarked;
