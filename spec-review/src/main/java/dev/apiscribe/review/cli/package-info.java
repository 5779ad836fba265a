/** The command line. */
@NullMarked
package dev.apiscribe.review.cli;

import org.jspecify.annotations.NullMarked;
