/** Tries the documents of a folder, beside openapi-generator's own outputs. */
@NullMarked
package dev.apiscribe.corpus;

import org.jspecify.annotations.NullMarked;
