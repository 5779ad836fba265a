package dev.apiscribe.review.draft;

import dev.apiscribe.review.curated.NamingConventions;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names of schemas: each once, and none that Java has already. */
final class SchemaNames {
  private final Set<String> taken = new HashSet<>();

  /** The wanted name, or else one with what the operation is about before it. */
  String unique(String wanted, DraftedOperation operation) {
    String id =
        operation.id().substring(0, 1).toUpperCase(Locale.ROOT) + operation.id().substring(1);
    for (String name : List.of(wanted, operation.title().thing() + wanted, id + wanted)) {
      if (!NamingConventions.isInJavaLang(name) && taken.add(name)) {
        return name;
      }
    }
    int number = 2;
    while (!taken.add(id + wanted + number)) {
      number++;
    }
    return id + wanted + number;
  }
}
