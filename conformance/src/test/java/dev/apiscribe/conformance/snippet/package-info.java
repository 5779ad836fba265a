/**
 * The snippets that the review shows for each operation: they compile under every warning, and send
 * what is documented.
 */
@NullMarked
package dev.apiscribe.conformance.snippet;

import org.jspecify.annotations.NullMarked;
