/** Checks generated code with every example of the document that it was generated from. */
@NullMarked
package dev.apiscribe.proof;

import org.jspecify.annotations.NullMarked;
