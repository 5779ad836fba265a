package dev.apiscribe.runtime;

/**
 * A column of the rows that a stream brings.
 *
 * @param type as the server names it, such as {@code nullable(int64)}
 */
public record Column(String name, String type) {}
