package dev.apiscribe.generator;

import dev.apiscribe.generator.internal.JavaCode;
import java.util.List;
import java.util.regex.Pattern;

/** Names of nested types, which would hide the types that they use if they had the same name. */
final class NestedName {
  private NestedName() {}

  /** Returns the name, with the ending as often as one of the types has it. */
  static JavaCode free(JavaCode name, String ending, List<JavaCode> types) {
    Pattern word = Pattern.compile("\\b" + Pattern.quote(name.toString()) + "\\b");
    return types.stream().anyMatch(type -> word.matcher(type.toString()).find())
        ? free(JavaCode.name(name + ending), ending, types)
        : name;
  }
}
