/** Whether a native image is told of all that is read by reflection. */
@NullMarked
package dev.apiscribe.reachability;

import org.jspecify.annotations.NullMarked;
