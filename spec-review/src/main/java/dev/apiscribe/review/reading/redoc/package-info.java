/** Redoc pages: saved as HTML, or as the text that is left when one is copied. */
@NullMarked
package dev.apiscribe.review.reading.redoc;

import org.jspecify.annotations.NullMarked;
