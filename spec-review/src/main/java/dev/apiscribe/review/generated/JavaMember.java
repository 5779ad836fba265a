package dev.apiscribe.review.generated;

/**
 * The member of a model for a property, or for a value of an enumeration.
 *
 * @param name the property, or the value, as it travels
 * @param declaration of the accessor, or of the constant
 */
public record JavaMember(String name, String declaration) {}
