/** Not for callers: may change in any release. */
@NullMarked
package dev.apiscribe.runtime.internal.rows;

import org.jspecify.annotations.NullMarked;
