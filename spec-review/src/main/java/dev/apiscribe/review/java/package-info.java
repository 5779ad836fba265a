/** The generated Java beside the spec that it was generated from, and snippets that call an operation. */
@NullMarked
package dev.apiscribe.review.java;

import org.jspecify.annotations.NullMarked;
