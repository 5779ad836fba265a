package dev.apiscribe.generator;

import dev.apiscribe.generator.Javadoc.Comment;
import dev.apiscribe.generator.internal.CommentText;
import dev.apiscribe.generator.internal.JavaCode;
import dev.apiscribe.generator.internal.JavadocText;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One schema as the models' templates see it: a class of members, or a value type over a set of
 * strings.
 */
record SchemaView(
    JavaCode name,
    CommentText schemaName,
    Comment comment,
    boolean deprecated,
    boolean isValue,
    boolean open,
    List<ConstantView> constants,
    List<PropertyView> properties,
    List<JavaCode> imports) {

  List<PropertyView> required() {
    return properties.stream().filter(PropertyView::required).toList();
  }

  /** The binary names of the types that are made of it, below the package. */
  List<JavaCode> typeNames() {
    return isValue ? List.of(name) : List.of(name, JavaCode.of("%s$Builder", name));
  }

  /** The English article that goes before the name. */
  JavadocText article() {
    return JavadocText.of("AEIOU".indexOf(name.toString().charAt(0)) < 0 ? "a" : "an");
  }

  /** The JSON names in order, as Java literals. */
  JavaCode order() {
    return JavaCode.list(properties.stream().map(PropertyView::wireName).toList(), 95, 2);
  }

  /** The same as arguments of a call in the builder. */
  JavaCode documented() {
    return JavaCode.list(properties.stream().map(PropertyView::wireName).toList(), 50, 12);
  }

  /** Every field, for a hash. */
  JavaCode fields() {
    Stream<JavaCode> named =
        properties.stream().map(property -> JavaCode.of("this.%s", property.name()));
    return JavaCode.list(
        Stream.concat(named, Stream.of(JavaCode.of("this.otherMembers"))).toList(), 95, 8);
  }

  boolean hasProperties() {
    return !properties.isEmpty();
  }

  boolean hasRequired() {
    return properties.stream().anyMatch(PropertyView::required);
  }

  /** What a codec is made with: the name of the class and those of its members, as Java literals. */
  JavaCode codecNames() {
    Stream<JavaCode> names = properties.stream().map(PropertyView::wireName);
    return JavaCode.list(
        Stream.concat(Stream.of(JavaCode.literal(name.toString())), names).toList(), 100, 8);
  }

  List<CodecView> codecMembers() {
    return IntStream.range(0, properties.size())
        .mapToObj(i -> CodecView.of(i, properties.get(i)))
        .toList();
  }

  /** Whether a client has anything to check before it sends one. */
  boolean hasChecks() {
    return properties.stream().anyMatch(property -> property.check() != CheckView.NOTHING);
  }

  /** The limits of all members, as constants of the codec. */
  List<CheckView.LimitsView> limits() {
    return properties.stream()
        .flatMap(property -> property.check().constants().stream())
        .toList();
  }

  /** Whether a codec calls something deprecated. */
  boolean mentionsDeprecated() {
    return deprecated || properties.stream().anyMatch(PropertyView::deprecated);
  }

  /** The names of all constants. */
  JavaCode values() {
    int before = "  private static final List<> VALUES = List.of();".length() + name.length();
    return JavaCode.list(constants.stream().map(ConstantView::name).toList(), 120 - before, 6);
  }

  /**
   * A documented value.
   *
   * @param gap what stands between the equals sign and the value: a blank, or a new line where both
   *     do not fit on one
   */
  record ConstantView(JavaCode name, JavaCode literal, JavadocText value, JavaCode gap) {}

  /**
   * A member.
   *
   * @param wireName the JSON name as a Java literal
   * @param type the Java type
   * @param validated the type with the constraints of its elements
   * @param constraints bean-validation annotations of the member itself
   * @param keepsNull whether an explicit null differs from absence
   * @param check what a client holds it against before it sends it
   */
  record PropertyView(
      JavaCode wireName,
      JavaCode name,
      JavaCode type,
      JavaCode validated,
      List<JavaCode> constraints,
      Comment comment,
      Comment setterComment,
      boolean required,
      boolean keepsNull,
      boolean secret,
      boolean deprecated,
      boolean list,
      boolean map,
      boolean wide,
      boolean dateTime,
      CheckView check) {

    boolean optional() {
      return !required || keepsNull;
    }

    /** What the builder says when the member is missing, as a Java literal. */
    JavaCode missing() {
      return wireName.after("missing member: ");
    }

    /** Whether nulls may stand inside, which a mapper that leaves nulls out must not leave out. */
    boolean holdsNulls() {
      return map || type.contains("@Nullable Object");
    }

    boolean plain() {
      return !list && !map;
    }
  }
}
