/** What a release has published. */
@NullMarked
package dev.apiscribe.release;

import org.jspecify.annotations.NullMarked;
