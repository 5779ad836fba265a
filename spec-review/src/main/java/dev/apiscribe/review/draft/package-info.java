/** A first spec from what pages state, and what is left for a person to decide. */
@NullMarked
package dev.apiscribe.review.draft;

import org.jspecify.annotations.NullMarked;
