/** What a document states, and what a curated spec states, in one model. */
@NullMarked
package dev.apiscribe.review.document;

import org.jspecify.annotations.NullMarked;
