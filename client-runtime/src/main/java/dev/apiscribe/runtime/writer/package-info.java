/**
 * Writes many rows in batches: {@link dev.apiscribe.runtime.writer.RowWriter} and what it reports.
 */
@NullMarked
package dev.apiscribe.runtime.writer;

import org.jspecify.annotations.NullMarked;
