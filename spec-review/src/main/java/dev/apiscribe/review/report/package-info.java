/** Findings and reports, and the formats they are written in. */
@NullMarked
package dev.apiscribe.review.report;

import org.jspecify.annotations.NullMarked;
