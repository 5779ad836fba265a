package dev.apiscribe.review.generated;

import java.util.List;

/**
 * The model of a schema.
 *
 * @param type fully qualified
 * @param file relative to the project's root, with slashes
 * @param line of its name
 * @param members of an object its properties, of an enumeration its values, in the order of the
 *     source
 * @param javadocAnchor its address below the Javadoc's root
 */
public record JavaType(
    String type, String file, int line, List<JavaMember> members, String javadocAnchor) {}
