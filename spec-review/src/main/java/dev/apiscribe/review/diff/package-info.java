/** Two versions of a spec, and what the step from one to the other breaks. */
@NullMarked
package dev.apiscribe.review.diff;

import org.jspecify.annotations.NullMarked;
