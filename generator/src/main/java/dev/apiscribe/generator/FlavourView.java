package dev.apiscribe.generator;

import dev.apiscribe.generator.internal.JavaCode;

/**
 * A flavour of client.
 *
 * @param flavour what the names of its classes have in them
 */
record FlavourView(boolean async, JavaCode flavour) {}
