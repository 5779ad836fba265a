/** Programs that create log groups: print their port, and end when their input ends. */
@NullMarked
package dev.apiscribe.benchmarks.servers;

import org.jspecify.annotations.NullMarked;
