/** The conventions that a curated spec is held to. */
@NullMarked
package dev.apiscribe.review.lint;

import org.jspecify.annotations.NullMarked;
