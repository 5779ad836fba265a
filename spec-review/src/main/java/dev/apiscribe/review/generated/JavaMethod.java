package dev.apiscribe.review.generated;

/**
 * A method as its source has it.
 *
 * @param type the fully qualified type that declares it
 * @param declaration the source text with its annotations, without Javadoc and body, ended by a
 *     semicolon
 * @param file relative to the project's root, with slashes
 * @param line of the method's name
 * @param javadocAnchor its address below the Javadoc's root, as JDK 17 makes it; empty for servers,
 *     which have no Javadoc
 */
public record JavaMethod(
    String type, String declaration, String file, int line, String javadocAnchor) {}
