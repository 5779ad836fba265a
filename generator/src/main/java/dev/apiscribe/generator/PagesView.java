package dev.apiscribe.generator;

import dev.apiscribe.generator.internal.JavaCode;
import dev.apiscribe.generator.internal.JavaNames;
import java.util.List;
import java.util.Set;

/**
 * A long list that an operation brings page by page.
 *
 * @param constant the name of its rule
 * @param suffix of the methods that read all pages
 * @param item the type of an item
 * @param rule what creates the rule, behind the type arguments of the method
 */
record PagesView(JavaCode constant, JavaCode suffix, JavaCode item, JavaCode rule) {
  /**
   * Returns what makes names of methods that none of the tag has, and takes them.
   *
   * @param wanted is behind the names of the methods, and an underscore behind it where need be
   * @param id of the operation
   * @param methods taken names
   */
  static JavaCode suffix(String wanted, String id, List<BodyView> bodies, Set<String> methods) {
    String method = JavaNames.lowerCamelCase(id);
    List<String> names = bodies.isEmpty()
        ? List.of(method)
        : bodies.stream().map(body -> method + body.suffix()).toList();
    String suffix = wanted;
    while (isTaken(names, suffix, methods)) {
      suffix += "_";
    }
    for (String name : names) {
      methods.add(name + suffix);
    }
    return JavaCode.name(suffix);
  }

  private static boolean isTaken(List<String> names, String suffix, Set<String> methods) {
    return names.stream().anyMatch(name -> methods.contains(name + suffix));
  }
}
