/** What is published. */
@NullMarked
package dev.apiscribe.artifacts;

import org.jspecify.annotations.NullMarked;
