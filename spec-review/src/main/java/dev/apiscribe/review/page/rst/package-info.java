/** Pages in reStructuredText, in the dialect of the Open Telekom Cloud's documentation. */
@NullMarked
package dev.apiscribe.review.page.rst;

import org.jspecify.annotations.NullMarked;
