package dev.apiscribe.generator;

import dev.apiscribe.generator.internal.JavaCode;

/**
 * A kind of client: sync or async.
 *
 * @param infix the part of its class names that tells the kinds apart; empty for sync
 */
record ClientKindView(boolean async, JavaCode infix) {}
