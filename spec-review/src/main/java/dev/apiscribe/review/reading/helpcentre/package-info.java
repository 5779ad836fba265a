/** What pages of sections, tables and samples state about operations. */
@NullMarked
package dev.apiscribe.review.reading.helpcentre;

import org.jspecify.annotations.NullMarked;
