/** Curated specs and what is kept beside them, each value with its line. */
@NullMarked
package dev.apiscribe.review.curated;

import org.jspecify.annotations.NullMarked;
