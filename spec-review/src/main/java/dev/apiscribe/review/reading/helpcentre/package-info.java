/** What pages of sections, tables and examples state about operations. */
@NullMarked
package dev.apiscribe.review.reading.helpcentre;

import org.jspecify.annotations.NullMarked;
