package dev.apiscribe.review.generated;

/** A builder's method for one value. */
public record Setter(String method, TypeName type) {}
