/** Not for callers: may change in any release. */
@NullMarked
package dev.apiscribe.runtime.internal.http;

import org.jspecify.annotations.NullMarked;
