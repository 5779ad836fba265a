/** Turns any document of OpenAPI 3.0 or 3.1 into the form that the generator's readers know. */
package dev.apiscribe.generator.internal.adapt;
