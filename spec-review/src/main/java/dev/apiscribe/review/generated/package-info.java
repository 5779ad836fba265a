/** The generated Java beside the spec that it was generated from. */
@NullMarked
package dev.apiscribe.review.generated;

import org.jspecify.annotations.NullMarked;
