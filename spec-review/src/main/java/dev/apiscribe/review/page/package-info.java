/** Saved pages, told apart by content and read into blocks. */
@NullMarked
package dev.apiscribe.review.page;

import org.jspecify.annotations.NullMarked;
