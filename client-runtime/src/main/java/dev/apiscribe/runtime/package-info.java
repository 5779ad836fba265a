/**
 * What every generated client stands on: one call over sockets, JSON by Jackson.
 *
 * <p>Start at {@link dev.apiscribe.runtime.ApiClient}. Everything here is safe for concurrent use
 * unless it says otherwise.
 */
@NullMarked
package dev.apiscribe.runtime;

import org.jspecify.annotations.NullMarked;
