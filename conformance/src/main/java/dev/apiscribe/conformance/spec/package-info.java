/** The bundled documents as data, read from the class path and from nothing that was generated. */
@NullMarked
package dev.apiscribe.conformance.spec;

import org.jspecify.annotations.NullMarked;
