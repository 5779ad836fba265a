/** Saved pages of help centres, as text and as HTML. */
@NullMarked
package dev.apiscribe.review.page.helpcentre;

import org.jspecify.annotations.NullMarked;
