package dev.apiscribe.review.java;

/** A builder's method for one value. */
record Setter(String method, TypeName type) {}
