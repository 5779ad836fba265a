/** The command {@code ./apiscribe generate}. */
@NullMarked
package dev.apiscribe.generator.cli;

import org.jspecify.annotations.NullMarked;
