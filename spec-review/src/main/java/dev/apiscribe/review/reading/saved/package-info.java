/** Recognizes the format of a saved page, and has its reader read it. */
@NullMarked
package dev.apiscribe.review.reading.saved;

import org.jspecify.annotations.NullMarked;
