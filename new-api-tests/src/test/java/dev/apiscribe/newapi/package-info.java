/** A new API in a copy of the project. */
@NullMarked
package dev.apiscribe.newapi;

import org.jspecify.annotations.NullMarked;
