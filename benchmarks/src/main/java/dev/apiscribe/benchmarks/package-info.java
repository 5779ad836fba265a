/** How fast it is, beside the peers and the limits in the same run. */
@NullMarked
package dev.apiscribe.benchmarks;

import org.jspecify.annotations.NullMarked;
