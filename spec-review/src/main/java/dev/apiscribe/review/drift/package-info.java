/** What pages state, checked against what the curated spec states. */
@NullMarked
package dev.apiscribe.review.drift;

import org.jspecify.annotations.NullMarked;
