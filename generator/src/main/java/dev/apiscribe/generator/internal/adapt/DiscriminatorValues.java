package dev.apiscribe.generator.internal.adapt;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The values of a discriminator that mean schemas to which no mapping leads: their names, unless a
 * schema allows the property other values alone.
 */
final class DiscriminatorValues {
  /** References and parts that lead to a property. */
  private static final int DEEPEST = 20;

  private final JsonNode schemas;
  private final String property;

  DiscriminatorValues(JsonNode schemas, String property) {
    this.schemas = schemas;
    this.property = property;
  }

  /** Returns the values by the names of the schemas; none is another's. */
  Map<String, Set<String>> of(Collection<String> names) {
    Map<String, Set<String>> allowed = new LinkedHashMap<>();
    names.forEach(name -> allowed.put(name, allowed(schemas.path(name), DEEPEST)));
    Map<String, Set<String>> values = new LinkedHashMap<>();
    allowed.forEach((name, own) -> {
      Set<String> its = new LinkedHashSet<>(own);
      allowed.forEach((other, taken) -> {
        if (!other.equals(name)) {
          its.removeAll(taken);
        }
      });
      // Values that schemas share, as those that they inherit, are told by the names.
      own.stream().filter(value -> letters(value).equals(letters(name))).forEach(its::add);
      values.put(name, its.isEmpty() || own.contains(name) ? Set.of(name) : its);
    });
    return values;
  }

  /** Returns the only values that a schema allows; none if it allows any. */
  private Set<String> allowed(JsonNode schema, int left) {
    JsonNode own = schema.path("properties").path(property);
    Set<String> values = new LinkedHashSet<>(texts(own, left));
    for (JsonNode part : schema.path("allOf")) {
      Set<String> more = left == 0 ? Set.of() : allowed(resolved(part), left - 1);
      if (values.isEmpty()) {
        values.addAll(more);
      } else if (!more.isEmpty()) {
        values.retainAll(more);
      }
    }
    return values;
  }

  private Set<String> texts(JsonNode value, int left) {
    Set<String> texts = new LinkedHashSet<>();
    if (value.path("const").isTextual()) {
      texts.add(value.path("const").asText());
    }
    for (JsonNode each : value.path("enum")) {
      if (each.isTextual()) {
        texts.add(each.asText());
      }
    }
    JsonNode target = resolved(value);
    return texts.isEmpty() && target != value && left > 0 ? texts(target, left - 1) : texts;
  }

  private JsonNode resolved(JsonNode schema) {
    String name = Draft.referred(PartKind.SCHEMA, schema);
    return name == null ? schema : schemas.path(name);
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{Nd}]", "").toLowerCase(Locale.ROOT);
  }
}
