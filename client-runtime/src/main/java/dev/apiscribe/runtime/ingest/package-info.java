/** Writing rows one by one: {@link dev.apiscribe.runtime.ingest.RowWriter} sends them in batches. */
@NullMarked
package dev.apiscribe.runtime.ingest;

import org.jspecify.annotations.NullMarked;
