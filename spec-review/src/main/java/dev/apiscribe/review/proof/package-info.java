/** What the conformance report says was proven. */
@NullMarked
package dev.apiscribe.review.proof;

import org.jspecify.annotations.NullMarked;
