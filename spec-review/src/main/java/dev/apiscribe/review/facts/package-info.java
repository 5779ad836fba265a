/** What a page states, and what a curated spec states, in one model. */
@NullMarked
package dev.apiscribe.review.facts;

import org.jspecify.annotations.NullMarked;
