/** Puts what pages changed onto a git branch, and says so in a report for its pull request. */
@NullMarked
package dev.apiscribe.review.watch;

import org.jspecify.annotations.NullMarked;
