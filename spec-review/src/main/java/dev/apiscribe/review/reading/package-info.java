/** Reads what an OpenAPI document states, as a page that publishes one does. */
@NullMarked
package dev.apiscribe.review.reading;

import org.jspecify.annotations.NullMarked;
