package dev.apiscribe.generator;

import dev.apiscribe.generator.internal.JavaCode;
import dev.apiscribe.generator.internal.JavaNames;
import dev.apiscribe.generator.internal.JavadocText;
import java.util.ArrayList;
import java.util.List;

/**
 * The documented values of a set of strings. A class that has more of them than the code of its
 * initializer has room for makes them in another class, part by part.
 */
record ValuesView(List<ConstantView> constants) {
  /** So many values with their texts are in an initializer. */
  private static final int MOST_IN_ONE = 2_000;
  /** So many values are in a class, wherever they are made. */
  private static final int MOST = 6_000;

  private static final int PART = 1_000;

  /**
   * A documented value.
   *
   * @param made the expression that makes it
   * @param gap what stands between the equals sign and the value: a blank, or a new line where both
   *     do not fit on one
   */
  record ConstantView(
      JavaCode name, JavaCode literal, JavaCode made, JavadocText value, JavaCode gap) {}

  /**
   * Some of the values.
   *
   * @param index of the part
   * @param literals as the elements of an array
   */
  record TextsView(int index, JavaCode literals) {}

  /** Returns the constants of a type; fails if a class has no room for them. */
  static List<ConstantView> constants(String type, List<String> values, String place) {
    if (values.size() > MOST) {
      throw new IllegalArgumentException(place + ": found " + values.size()
          + " values, and a class of Java has room for " + MOST
          + " of them. Leave out the enumeration, which makes it a text.");
    }
    List<String> names = JavaNames.constants(values);
    List<ConstantView> constants = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      JavaCode literal = JavaCode.literal(values.get(i));
      JavadocText text =
          JavadocText.of(values.get(i).isBlank() ? "\"" + values.get(i) + "\"" : values.get(i));
      int length = "  public static final   = new ();".length()
          + 2 * type.length()
          + names.get(i).length()
          + literal.length();
      constants.add(new ConstantView(
          JavaCode.name(names.get(i)),
          literal,
          values.size() > MOST_IN_ONE
              ? JavaCode.of("Documented.ALL[%s]", i)
              : JavaCode.of("new %s(%s)", JavaCode.name(type), literal),
          text,
          JavaCode.of(length > 120 ? "\n      " : " ")));
    }
    return constants;
  }

  /** Returns the parts in which another class makes them; none where their own class does. */
  List<TextsView> parts() {
    List<TextsView> parts = new ArrayList<>();
    for (int i = 0; constants.size() > MOST_IN_ONE && i * PART < constants.size(); i++) {
      List<JavaCode> literals =
          constants.subList(i * PART, Math.min(constants.size(), (i + 1) * PART)).stream()
              .map(ConstantView::literal)
              .toList();
      parts.add(new TextsView(i, JavaCode.wrapped(literals, 0, 8)));
    }
    return parts;
  }

  /** Returns the names of all constants, as arguments; empty where another class makes them. */
  JavaCode names(JavaCode type) {
    if (constants.size() > MOST_IN_ONE) {
      return JavaCode.of("Documented.ALL");
    }
    int before = "  private static final List<> VALUES = List.of();".length() + type.length();
    return JavaCode.list(constants.stream().map(ConstantView::name).toList(), 120 - before, 6);
  }
}
