/**
 * How generated clients, and programs that describe an API by hand, read and write JSON without
 * reflection.
 */
@NullMarked
package dev.apiscribe.runtime.json;

import org.jspecify.annotations.NullMarked;
