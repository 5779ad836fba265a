/**
 * Follows pages that changed: edits a curated spec, and leaves to a person what only a person can
 * decide.
 */
@NullMarked
package dev.apiscribe.review.update;

import org.jspecify.annotations.NullMarked;
