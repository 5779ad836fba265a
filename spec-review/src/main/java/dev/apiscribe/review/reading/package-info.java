/** Reads what a page states, whichever layout it has. */
@NullMarked
package dev.apiscribe.review.reading;

import org.jspecify.annotations.NullMarked;
