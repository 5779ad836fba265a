package dev.apiscribe.review.snippet;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.UnreadableSpecException;
import dev.apiscribe.review.generated.GeneratedJava;
import dev.apiscribe.review.generated.ModelSource;
import dev.apiscribe.review.generated.Setter;
import dev.apiscribe.review.generated.TypeName;
import dev.apiscribe.review.snippet.Expression.Call;
import dev.apiscribe.review.snippet.Expression.Chain;
import dev.apiscribe.review.snippet.Expression.Fixed;
import dev.apiscribe.review.snippet.Expression.Pair;
import dev.apiscribe.review.snippet.Expression.Space;
import dev.apiscribe.review.snippet.Expression.TextLiteral;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** JSON values as Java expressions of the types that the generated code wants. */
final class JavaValues {
  private static final TypeName ANYTHING = new TypeName(Object.class.getName(), List.of());
  /** More than that {@link Map#of} does not take. */
  private static final int MOST_PAIRS = 10;

  private final GeneratedJava java;
  private final Set<String> imports;
  private final FreeNames names;
  /** Statements that have to come first: a map with a null in it is not an expression. */
  private final List<String> before = new ArrayList<>();

  JavaValues(GeneratedJava java, Set<String> imports, FreeNames names) {
    this.java = java;
    this.imports = imports;
    this.names = names;
  }

  List<String> before() {
    return before;
  }

  /** @param name of the property or parameter that has the value */
  Expression of(JsonNode value, TypeName type, String name) {
    if (value.isNull()) {
      return new Fixed("null");
    }
    Optional<ModelSource> model = java.modelOfType(type);
    if (model.isPresent() && !model.get().variants().isEmpty()) {
      Setter variant = variant(value, model.get().variants());
      return Call.of(type.text(imports) + "." + variant.method(), of(value, variant.type(), name));
    } else if (model.isPresent()) {
      return model.get().isEnumeration()
          ? constant(value.asText(), model.get(), type)
          : built(value, model.get(), type);
    } else if (type.is(List.class) && value.isArray()) {
      return list(value, type.arguments().get(0), name);
    } else if (type.is(Map.class) && value.isObject()) {
      return map(value, type, name);
    } else if (type.is(String.class)) {
      return new TextLiteral(value.isContainerNode() ? value.toString() : value.asText());
    } else if ((type.is(Long.class) || type.erasure().equals("long")) && value.isNumber()) {
      return new Fixed(value.bigIntegerValue() + "L");
    } else if (type.is(BigDecimal.class) && value.isNumber()) {
      return created(BigDecimal.class, value.decimalValue().toString());
    }
    if (type.is(Object.class)) {
      return anything(value, name);
    } else if (value.isContainerNode()
        || (type.erasure().contains(".") && !type.erasure().startsWith("java."))) {
      throw new UnreadableSpecException("generated-models: there is no class " + type.erasure()
          + ", expected it because the client takes one. Build both again: ./mvnw package.");
    }
    return new Fixed(value.asText());
  }

  /** Returns the first variant that has all properties of the value, else the first of its type. */
  private Setter variant(JsonNode value, List<Setter> variants) {
    List<Setter> fitting =
        variants.stream().filter(variant -> fits(value, variant.type())).toList();
    return fitting.stream()
        .filter(variant -> java.modelOfType(variant.type())
            .filter(model -> value.properties().stream()
                .allMatch(property -> model.setters().containsKey(property.getKey())))
            .isPresent())
        .findFirst()
        .or(() -> fitting.stream().findFirst())
        .orElse(variants.get(0));
  }

  private boolean fits(JsonNode value, TypeName type) {
    Optional<ModelSource> model = java.modelOfType(type);
    if (model.isPresent()) {
      return !model.get().variants().isEmpty()
          ? model.get().variants().stream().anyMatch(variant -> fits(value, variant.type()))
          : model.get().isEnumeration() == value.isTextual() && !value.isArray();
    }
    return switch (value.getNodeType()) {
      case ARRAY -> type.is(List.class);
      case OBJECT -> type.is(Map.class);
      case STRING -> type.is(String.class);
      case BOOLEAN -> type.erasure().equals("boolean");
      case NUMBER ->
        type.is(BigDecimal.class)
            || (value.isIntegralNumber() && !type.erasure().contains("."));
      default -> false;
    };
  }

  private Expression constant(String value, ModelSource model, TypeName type) {
    String constant = model.constants().get(value);
    return constant == null
        ? Call.of(type.text(imports) + ".valueOf", new TextLiteral(value))
        : new Fixed(type.text(imports) + "." + constant);
  }

  private Expression built(JsonNode value, ModelSource model, TypeName type) {
    List<Call> steps = new ArrayList<>();
    value.properties().forEach(property -> {
      Setter setter = model.setters().get(property.getKey());
      steps.add(
          setter == null
              ? Call.of(
                  "additionalProperty",
                  new TextLiteral(property.getKey()),
                  of(property.getValue(), ANYTHING, property.getKey()))
              : Call.of(setter.method(), of(property.getValue(), setter.type(), setter.method())));
    });
    steps.add(Call.of("build"));
    return new Chain(type.text(imports) + ".builder()", steps);
  }

  private Expression list(JsonNode value, TypeName items, String name) {
    List<Expression> all = new ArrayList<>();
    boolean nulls = false;
    for (JsonNode item : value) {
      nulls |= item.isNull();
      all.add(of(item, items, name));
    }
    return nulls && all.size() == 1
        ? new Call(imported(Collections.class) + ".singletonList", all)
        : new Call(nulls ? imported(Arrays.class) + ".asList" : imported(List.class) + ".of", all);
  }

  private Expression map(JsonNode value, TypeName type, String name) {
    List<Map.Entry<String, JsonNode>> properties = List.copyOf(value.properties());
    TypeName values = type.arguments().get(1);
    if (properties.size() <= MOST_PAIRS
        && properties.stream().noneMatch(property -> property.getValue().isNull())) {
      List<Expression> pairs = properties.stream()
          .<Expression>map(property -> new Pair(
              new TextLiteral(property.getKey()),
              of(property.getValue(), values, property.getKey())))
          .toList();
      return new Call(imported(Map.class) + ".of", pairs);
    }
    String variable = names.of(name);
    List<String> lines = new ArrayList<>();
    lines.add(
        type.text(imports) + " " + variable + " = new " + imported(LinkedHashMap.class) + "<>();");
    properties.forEach(property -> {
      Expression put = new Call(
          variable + ".put",
          List.of(
              new TextLiteral(property.getKey()),
              of(property.getValue(), values, property.getKey())));
      lines.add(put.text(new Space(0, 0, 1)) + ";");
    });
    before.addAll(lines);
    return new Fixed(variable);
  }

  private Expression anything(JsonNode value, String name) {
    if (value.isArray()) {
      return list(value, ANYTHING, name);
    } else if (value.isObject()) {
      return map(
          value,
          new TypeName(
              Map.class.getName(),
              List.of(new TypeName(String.class.getName(), List.of()), ANYTHING)),
          name);
    } else if (value.isTextual()) {
      return new TextLiteral(value.asText());
    } else if (value.isIntegralNumber()) {
      return value.canConvertToInt()
          ? new Fixed(value.asText())
          : value.canConvertToLong()
              ? new Fixed(value.asText() + "L")
              : created(BigInteger.class, value.asText());
    } else if (value.isNumber()) {
      // A double where it says the same number, and every digit of it where not.
      double near = value.doubleValue();
      boolean same = Double.isFinite(near)
          && new BigDecimal(Double.toString(near)).compareTo(value.decimalValue()) == 0;
      return same
          ? new Fixed(Double.toString(near))
          : created(BigDecimal.class, value.decimalValue().toString());
    }
    return new Fixed(value.asText());
  }

  private Expression created(Class<?> type, String text) {
    return Call.of("new " + imported(type), new TextLiteral(text));
  }

  String imported(Class<?> type) {
    imports.add(type.getName());
    return type.getSimpleName();
  }
}
