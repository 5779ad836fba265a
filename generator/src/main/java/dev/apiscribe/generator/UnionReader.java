package dev.apiscribe.generator;

import dev.apiscribe.generator.UnionView.VariantView;
import dev.apiscribe.generator.VariantRule.RuleKind;
import dev.apiscribe.generator.internal.JavaCode;
import dev.apiscribe.generator.internal.JavaNames;
import dev.apiscribe.generator.internal.PlainText;
import dev.apiscribe.openapi.JsonPointers;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads one union: its variants, and the rules by which they are told apart. */
final class UnionReader {
  private static final int SHOWN_VALUES = 5;
  /** The kinds of rules that have others. */
  private static final Set<RuleKind> AROUND =
      Set.of(RuleKind.WHEN, RuleKind.INSIDE, RuleKind.FIRST);

  private final SchemaReader schemas;
  private final Map<String, Schema<?>> components;
  private final String name;
  private final String place;
  private final Discriminator discriminator;
  /** References, by the names of what they lead to. */
  private final Map<String, Schema<?>> alternatives = new LinkedHashMap<>();

  private final List<String> names;
  private final List<String> records = new ArrayList<>();
  private final VariantRules rules;

  UnionReader(
      SchemaReader schemas, Map<String, Schema<?>> components, String name, Schema<?> schema) {
    this.schemas = schemas;
    this.components = components;
    this.name = name;
    place = "#/components/schemas" + JsonPointers.step(name);
    discriminator = schema.getDiscriminator();
    for (Schema<?> each : schema.getOneOf()) {
      if (each.get$ref() == null) {
        throw new IllegalArgumentException(place
            + "/oneOf: found a schema without a name. Move it to components/schemas, and refer to"
            + " it.");
      }
      String component = ComponentReference.name(each.get$ref(), "schemas", place + "/oneOf");
      // What leads back to the union adds nothing to it.
      if (!reached(component).contains(name)) {
        alternatives.putIfAbsent(component, each);
      }
    }
    names = List.copyOf(alternatives.keySet());
    List<VariantShape> shapes = new ArrayList<>();
    Set<String> taken = new HashSet<>(Set.of(JavaNames.type(name), "Unknown", "Visitor"));
    for (Map.Entry<String, Schema<?>> each : alternatives.entrySet()) {
      shapes.add(VariantShape.of(schemas, each.getValue()));
      records.add(JavaNames.free(taken, "Of" + JavaNames.type(each.getKey())));
    }
    rules = new VariantRules(
        shapes, discriminator == null ? null : discriminator.getPropertyName(), this::values);
  }

  /** Returns the component, and all that it is where it is a union. */
  private Set<String> reached(String component) {
    Set<String> reached = new LinkedHashSet<>();
    List<String> left = new ArrayList<>(List.of(component));
    while (!left.isEmpty()) {
      String next = left.remove(0);
      if (components.containsKey(next) && reached.add(next)) {
        Schema<?> schema = components.get(next);
        List<Schema<?>> deeper = new ArrayList<>();
        if (SchemaReader.isUnion(schema)) {
          schema.getOneOf().forEach(each -> deeper.add(each));
        } else if (schema.getAllOf() != null && schema.getAllOf().size() == 1) {
          deeper.add(schema.getAllOf().get(0));
        } else {
          deeper.add(schema);
        }
        deeper.stream()
            .filter(each -> each.get$ref() != null)
            .forEach(each -> left.add(ComponentReference.name(each.get$ref(), "schemas", place)));
      }
    }
    return reached;
  }

  /** Returns the values of the discriminator that lead to components, by their names. */
  private Map<String, List<String>> mapping() {
    Map<String, List<String>> mapping = new LinkedHashMap<>();
    if (discriminator != null && discriminator.getMapping() != null) {
      discriminator
          .getMapping()
          .forEach((value, target) -> mapping
              .computeIfAbsent(
                  target.startsWith("#")
                      ? ComponentReference.name(target, "schemas", place + "/discriminator/mapping")
                      : target,
                  key -> new ArrayList<>())
              .add(value));
    }
    return mapping;
  }

  private List<String> values(int variant) {
    List<String> values = new ArrayList<>();
    Map<String, List<String>> mapping = mapping();
    for (String each : reached(names.get(variant))) {
      values.addAll(mapping.getOrDefault(each, List.of()));
    }
    return values.isEmpty() ? List.of(names.get(variant)) : values;
  }

  /**
   * Notes the values that properties of classes have because the classes are variants here.
   *
   * @param stamps by the class and the property
   */
  void stamps(Map<String, Map<String, Set<String>>> stamps) {
    if (discriminator != null) {
      Map<String, List<String>> mapping = mapping();
      alternatives.keySet().forEach(each -> mapping.computeIfAbsent(each, List::of));
      mapping.forEach(
          (component, values) -> stamp(stamps, component, discriminator.getPropertyName(), values));
    }
    for (VariantRule rule : rules.rules()) {
      if (rule.keys().size() == 1 && discriminator == null) {
        stampRule(stamps, rule);
      }
    }
  }

  private void stampRule(Map<String, Map<String, Set<String>>> stamps, VariantRule rule) {
    if (rule.kind() == RuleKind.VALUE) {
      stamp(stamps, names.get(rule.variant()), rule.property(), rule.keys());
    } else if (rule.kind() == RuleKind.WHEN) {
      rule.variants().forEach(each -> stamp(stamps, names.get(each), rule.property(), rule.keys()));
      rule.inner().forEach(inner -> stampRule(stamps, inner));
    }
  }

  private void stamp(
      Map<String, Map<String, Set<String>>> stamps,
      String component,
      String property,
      List<String> values) {
    Set<String> reached = reached(component);
    if (reached.contains(name)) {
      return;
    }
    for (String each : reached) {
      if (SchemaReader.isClass(components.get(each))) {
        stamps
            .computeIfAbsent(each, key -> new LinkedHashMap<>())
            .computeIfAbsent(property, key -> new LinkedHashSet<>())
            .addAll(values);
      }
    }
  }

  /** Returns what a reader cannot know, for the reader of a build; null if there is nothing. */
  String ambiguity() {
    return rules.ordered().isEmpty()
        ? null
        : place + "/oneOf: a reader takes the one with most properties, or the first, of those that"
            + " fit of "
            + rules.ordered().stream()
                .map(group -> group.stream().map(names::get).collect(Collectors.joining(", ")))
                .collect(Collectors.joining(", and of "))
            + ". No rule tells them apart.";
  }

  /** Returns how a reader chooses, as a list in Javadoc. */
  String description() {
    StringBuilder text = new StringBuilder("A reader takes JSON as\n");
    describe(rules.rules(), "if ", text);
    return text.append("- `Unknown`, if it is anything else: it is kept as it was read")
        .toString();
  }

  private void describe(List<VariantRule> all, String condition, StringBuilder text) {
    for (VariantRule rule : all) {
      if (AROUND.contains(rule.kind())) {
        String more = condition + said(rule) + (rule.kind() == RuleKind.WHEN ? ", and " : ", ");
        describe(rule.inner(), more, text);
      } else if (!rule.kind().isDetail()) {
        text.append("- `")
            .append(records.get(rule.variant()))
            .append("`, ")
            .append(condition)
            .append(said(rule))
            .append("\n");
      }
    }
    if (all.stream().anyMatch(rule -> rule.kind().isDetail())) {
      text.append("- of several that this leaves, the one whose properties have such values, and")
          .append(" then the one with most properties\n");
    }
  }

  private static String said(VariantRule rule) {
    String property = code(rule.property());
    String keys = rule.keys().stream()
        .limit(SHOWN_VALUES)
        .map(UnionReader::code)
        .collect(Collectors.joining(" or "));
    String all = rule.keys().size() > SHOWN_VALUES ? keys + " or another of these" : keys;
    return switch (rule.kind()) {
      case TYPE -> "its type is " + all;
      case TEXTS -> "it is the text " + all;
      case ELEMENTS -> "it is an array that begins with the type " + all;
      case VALUE, WHEN -> property + " is " + all;
      case KNOWN, ONLY, ONLY_TYPES -> "it fits " + all;
      case INSIDE -> "in " + property;
      case FIRST -> "in the first element of " + property;
      case TYPE_OF -> property + " is of the type " + all;
      case PROPERTY -> "it has " + all;
      case ALL ->
        rule.keys().isEmpty()
            ? "it is another object"
            : "it has all of "
                + rule.keys().stream().map(UnionReader::code).collect(Collectors.joining(", "));
    };
  }

  /** Returns a name or a value that neither ends the list nor begins an item of it. */
  private static String code(String key) {
    String line = key.strip().replaceAll("\\s+", " ").replace('`', '\'');
    return "`" + PlainText.inShort(line) + "`";
  }

  UnionView view(Set<String> imports) {
    List<JavaType> types = new ArrayList<>();
    for (Schema<?> each : alternatives.values()) {
      types.add(schemas.type(each, place + "/oneOf"));
    }
    List<VariantView> variants = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      String erasure = types.get(i).erasure();
      boolean alone = !erasure.equals("Object")
          && types.stream().filter(each -> each.erasure().equals(erasure)).count() == 1;
      variants.add(variant(i, types.get(i), alone));
      imports.addAll(types.get(i).imports());
    }
    return new UnionView(
        JavaCode.name(JavaNames.type(name) + "_"),
        variants,
        calls(rules.rules()),
        JavaCode.literal(
            "expected " + (names.isEmpty() ? "no value" : String.join(" or ", names))));
  }

  private VariantView variant(int index, JavaType type, boolean alone) {
    Schema<?> schema = alternatives.get(names.get(index));
    String suffix = records.get(index).substring("Of".length());
    boolean hidden =
        records.contains(type.erasure()) || Set.of("Unknown", "Visitor").contains(type.erasure());
    JavaCode text = type.text().is("@Nullable Object")
        ? JavaCode.name("Object")
        : hidden ? JavaCode.name(type.imports().iterator().next()) : type.text();
    List<JavaCode> annotations = new ArrayList<>();
    if (type.model()) {
      annotations.add(JavaCode.of("@Valid"));
    }
    annotations.addAll(schemas.constraints(schema));
    annotations.add(type.isList() || type.isMap() ? type.validated() : text);
    return new VariantView(
        index,
        JavaCode.name(records.get(index)),
        JavaCode.name("visit" + suffix),
        JavaCode.name(alone ? "of" : "of" + suffix),
        primitive(text),
        text,
        JavaCode.join(" ", annotations),
        CheckReader.codec(schemas, schema, place),
        checks(index, schema),
        type.isList() || type.isMap(),
        schemas.isSecret(schema));
  }

  private static JavaCode primitive(JavaCode type) {
    return switch (type.toString()) {
      case "Long" -> JavaCode.of("long");
      case "Integer" -> JavaCode.of("int");
      case "Boolean" -> JavaCode.of("boolean");
      default -> type;
    };
  }

  /** Says which values the discriminator of a wrapped model has. */
  private List<JavaCode> checks(int index, Schema<?> schema) {
    Schema<?> resolved = schemas.resolve(schema);
    if (!SchemaReader.isClass(resolved)) {
      return List.of();
    }
    List<JavaCode> checks = new ArrayList<>();
    for (VariantRule rule : rules.rules()) {
      if (Set.of(RuleKind.VALUE, RuleKind.WHEN).contains(rule.kind())
          && rule.variants().contains(index)
          && resolved.getProperties().containsKey(rule.property())
          // It is not there in the other direction.
          && !schemas.isOfOneDirection(resolved.getProperties().get(rule.property()))) {
        JavaCode property = JavaCode.literal(rule.property());
        checks.add(JavaCode.of(
            "if (!value.unreadable().contains(%s)) {\n"
                + "        VariantReader.check(value.%s(), %s, %s);\n"
                + "      }",
            property,
            JavaCode.name(schemas.accessor(resolved, rule.property())),
            property,
            JavaCode.join(JavaCode.literals(rule.keys()))));
      }
    }
    return checks;
  }

  private static List<JavaCode> calls(List<VariantRule> rules) {
    List<JavaCode> calls = new ArrayList<>();
    for (VariantRule rule : rules) {
      calls.add(call(rule));
      if (AROUND.contains(rule.kind())) {
        calls.addAll(calls(rule.inner()));
        calls.add(JavaCode.of("end()"));
      }
    }
    return calls;
  }

  private static JavaCode call(VariantRule rule) {
    JavaCode keys = JavaCode.join(JavaCode.literals(rule.keys()));
    JavaCode more = rule.keys().isEmpty() ? keys : JavaCode.of(", %s", keys);
    JavaCode property = JavaCode.literal(rule.property());
    return switch (rule.kind()) {
      case TYPE -> JavaCode.of("type(%s, %s)", keys, rule.variant());
      case TEXTS -> JavaCode.of("texts(%s%s)", rule.variant(), more);
      case ELEMENTS -> JavaCode.of("elements(%s, %s)", keys, rule.variant());
      case VALUE -> JavaCode.of("value(%s, %s%s)", property, rule.variant(), more);
      case TYPE_OF -> JavaCode.of("typeOf(%s, %s, %s)", property, keys, rule.variant());
      case PROPERTY -> JavaCode.of("property(%s%s)", rule.variant(), more);
      case ALL -> JavaCode.of("all(%s%s)", rule.variant(), more);
      case KNOWN -> JavaCode.of("known(%s)", keys);
      case ONLY -> JavaCode.of("only(%s, %s)", property, keys);
      case ONLY_TYPES -> JavaCode.of("onlyTypes(%s, %s)", property, keys);
      case WHEN -> JavaCode.of("when(%s, %s)", property, keys);
      case INSIDE -> JavaCode.of("inside(%s)", property);
      case FIRST -> JavaCode.of("first(%s)", property);
    };
  }
}
