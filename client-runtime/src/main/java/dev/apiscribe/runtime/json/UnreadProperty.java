package dev.apiscribe.runtime.json;

import org.jspecify.annotations.Nullable;

/**
 * A property without a value of its type, to be kept as it was sent.
 *
 * @param value JSON as {@link JsonReader#any} returns it
 * @param pointer the JSON Pointer of the value, or of the one in it that does not fit; empty
 *     without a reason
 * @param reason why it cannot be read; null for an explicit null where null may be
 */
public record UnreadProperty(
    String name,
    @Nullable Object value,
    String pointer,
    @Nullable String reason) {}
