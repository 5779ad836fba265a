/** Snippets that call an operation: Java and curl. */
@NullMarked
package dev.apiscribe.review.snippet;

import org.jspecify.annotations.NullMarked;
