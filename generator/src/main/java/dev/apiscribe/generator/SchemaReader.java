package dev.apiscribe.generator;

import dev.apiscribe.generator.SchemaView.PropertyView;
import dev.apiscribe.generator.UnionView.StampView;
import dev.apiscribe.generator.internal.CommentText;
import dev.apiscribe.generator.internal.FileName;
import dev.apiscribe.generator.internal.JavaCode;
import dev.apiscribe.generator.internal.JavaNames;
import dev.apiscribe.generator.internal.PlainText;
import dev.apiscribe.generator.internal.ReservedNames;
import dev.apiscribe.openapi.JsonPointers;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** Reads component schemas: which become Java types, and which Java type any schema is. */
final class SchemaReader {
  private static final String NULL_SENTENCE =
      "Null is written as an explicit null; not to call this leaves the property out.";

  private final Map<String, Schema<?>> schemas = new LinkedHashMap<>();
  private final String modelPackage;
  private final Set<String> sent;
  private final Map<String, UnionReader> unions = new LinkedHashMap<>();
  /** Values of discriminators and constants, by the names of classes and properties. */
  private final Map<String, Map<String, Set<String>>> stamps = new LinkedHashMap<>();

  private final Map<String, UniqueByView> uniqueBy = new TreeMap<>();
  /** References that are being followed, from the outermost on. */
  private final Deque<String> followed = new ArrayDeque<>();

  SchemaReader(OpenAPI openApi, String modelPackage) {
    this.modelPackage = modelPackage;
    sent = SentSchemas.of(openApi);
    if (openApi.getComponents() != null && openApi.getComponents().getSchemas() != null) {
      openApi.getComponents().getSchemas().forEach((name, schema) -> schemas.put(name, schema));
    }
  }

  private static String place(String name) {
    return "#/components/schemas" + JsonPointers.step(name);
  }

  /** The schemas that become Java types, by component name. */
  Map<String, SchemaView> read() {
    Map<String, SchemaView> views = new TreeMap<>();
    Map<String, String> types = new TreeMap<>();
    readUnions();
    schemas.forEach((name, schema) -> {
      if (isValue(schema) || isClass(schema) || isUnion(schema)) {
        if (ReservedNames.isReserved(JavaNames.type(name))) {
          throw new IllegalArgumentException(
              place(name) + ": becomes a class that generated code needs itself; rename it");
        }
        FileName.checked(JavaNames.type(name), place(name));
        String clash = types.put(JavaNames.type(name).toLowerCase(java.util.Locale.ROOT), name);
        if (clash != null) {
          throw new IllegalArgumentException(place(name) + ": becomes the same Java class as "
              + place(clash) + "; rename one of them");
        }
        views.put(
            name,
            isValue(schema)
                ? EnumerationReader.read(
                    name, schema, comment(schema), sent.contains(name), place(name))
                : isUnion(schema) ? union(name, schema) : model(name, schema));
      }
    });
    return views;
  }

  private void readUnions() {
    schemas.forEach((name, schema) -> {
      if (isUnion(schema)) {
        unions.put(name, new UnionReader(this, schemas, name, schema));
      }
    });
    unions.values().forEach(union -> union.stamps(stamps));
    // A discriminator that the class of a variant does not name is a property of it all the same.
    stamps.forEach((name, properties) -> properties.keySet().forEach(property -> {
      Map<?, ?> known = schemas.get(name).getProperties();
      if (known == null || !known.containsKey(property)) {
        schemas.get(name).addProperty(property, new StringSchema());
      }
    }));
  }

  /** Returns a line for each union whose variants only their order tells apart. */
  List<String> ambiguities() {
    return unions.values().stream()
        .map(UnionReader::ambiguity)
        .filter(Objects::nonNull)
        .map(PlainText::inShort)
        .toList();
  }

  /** The Java type of a schema; a free-form object is a map, an alias is what it stands for. */
  JavaType type(Schema<?> schema, String where) {
    if (schema == null) {
      return JavaType.anything();
    }
    if (schema.get$ref() != null) {
      String name = ComponentReference.name(schema.get$ref(), "schemas", where);
      Schema<?> target = ComponentReference.target(schemas, schema.get$ref(), "schemas", where);
      return isValue(target)
          ? JavaType.of(qualified(name))
          : isClass(target) || isUnion(target)
              ? JavaType.model(qualified(name))
              : alias(name, target);
    }
    if (isWrapper(schema)) {
      return type(schema.getAllOf().get(0), where);
    }
    if (schema.getOneOf() != null || schema.getAnyOf() != null || schema.getAllOf() != null) {
      throw new IllegalArgumentException(where
          + ": oneOf, anyOf and allOf are not supported, but for one allOf around a $ref; write"
          + " one schema with its properties");
    }
    String kind = schema.getType();
    if (kind == null) {
      return JavaType.anything();
    }
    return switch (kind) {
      case "string" -> JavaType.of("String");
      case "integer" -> JavaType.of("int32".equals(schema.getFormat()) ? "Integer" : "Long");
      case "number" -> JavaType.of("java.math.BigDecimal");
      case "boolean" -> JavaType.of("Boolean");
      case "array" ->
        JavaType.list(element(schema.getItems(), where + "/items"), ofElements(schema.getItems()));
      case "object" -> object(schema, where);
      default ->
        throw new IllegalArgumentException(
            where + ": type '" + kind + "' is not one of OpenAPI 3.0");
    };
  }

  private JavaType element(Schema<?> schema, String where) {
    JavaType type = type(schema, where);
    return schema != null && isNullable(schema) ? type.orNull() : type;
  }

  private JavaType alias(String name, Schema<?> target) {
    if (followed.contains(name)) {
      throw new IllegalArgumentException(place(name)
          + ": a list or a map of itself has no Java type. Give it a schema with properties.");
    }
    followed.push(name);
    try {
      return type(target, place(name));
    } finally {
      followed.pop();
    }
  }

  private JavaType object(Schema<?> schema, String where) {
    if (schema.getProperties() != null && !schema.getProperties().isEmpty()) {
      throw new IllegalArgumentException(
          where + ": an object with properties needs a name; move it to components/schemas");
    }
    return schema.getAdditionalProperties() instanceof Schema<?> values
        ? JavaType.map(element(values, where + "/additionalProperties"), ofElements(values))
        : JavaType.map(JavaType.anything(), List.of());
  }

  /** Returns the schema that says the type: references, and allOf with one schema, are followed. */
  Schema<?> resolve(Schema<?> schema) {
    List<Schema<?>> layers = layers(schema);
    return layers.get(layers.size() - 1);
  }

  /**
   * Returns the schema itself and all that is followed from it; each says something of the same
   * value.
   */
  private List<Schema<?>> layers(Schema<?> schema) {
    List<Schema<?>> layers = new ArrayList<>();
    Set<String> references = new HashSet<>();
    for (Schema<?> each = schema; each != null; each = next(each)) {
      layers.add(each);
      if (each.get$ref() != null && !references.add(each.get$ref())) {
        throw new IllegalArgumentException(
            each.get$ref() + ": the schema is a reference to itself. Write what it is.");
      }
    }
    return layers;
  }

  private Schema<?> next(Schema<?> schema) {
    String reference = schema.get$ref();
    return reference != null
        ? ComponentReference.target(schemas, reference, "schemas", reference)
        : isWrapper(schema) ? schema.getAllOf().get(0) : null;
  }

  /** Returns what the outermost schema says that says something; null if none does. */
  private <T> T said(Schema<?> schema, Function<Schema<?>, T> keyword) {
    return layers(schema).stream()
        .map(keyword)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private boolean isSaid(Schema<?> schema, Predicate<Schema<?>> keyword) {
    return layers(schema).stream().anyMatch(keyword);
  }

  /** Returns whether a body of JSON is a text, which the caller writes. */
  boolean isText(Schema<?> schema) {
    return schema != null && "string".equals(resolve(schema).getType());
  }

  private static boolean isWrapper(Schema<?> schema) {
    return schema.getAllOf() != null
        && schema.getAllOf().size() == 1
        && schema.getProperties() == null;
  }

  static boolean isValue(Schema<?> schema) {
    return EnumerationReader.isEnumeration(schema);
  }

  static boolean isClass(Schema<?> schema) {
    return "object".equals(schema.getType())
        && (schema.getAdditionalProperties() == null
            || (schema.getProperties() != null && !schema.getProperties().isEmpty()));
  }

  /** Returns whether it is a component that is one of several. */
  static boolean isUnion(Schema<?> schema) {
    return schema.getOneOf() != null && !schema.getOneOf().isEmpty();
  }

  static Object extension(Schema<?> schema, String name) {
    return schema.getExtensions() == null ? null : schema.getExtensions().get(name);
  }

  private String qualified(String name) {
    return modelPackage + "." + JavaNames.type(name);
  }

  private SchemaView union(String name, Schema<?> schema) {
    Set<String> imports = new TreeSet<>();
    UnionReader reader = Objects.requireNonNull(unions.get(name));
    UnionView union = reader.view(imports);
    return new SchemaView(
        JavaCode.name(JavaNames.type(name)),
        CommentText.path(name),
        Javadoc.linked(
            SourceView.of(schema.getExtensions()),
            schema.getDescription(),
            reader.description(),
            SourceView.sentence(schema.getExtensions())),
        isTrue(schema.getDeprecated()),
        false,
        null,
        false,
        List.of(),
        List.of(),
        JavaCode.names(imports),
        List.of(),
        union,
        sent.contains(name));
  }

  private SchemaView model(String name, Schema<?> schema) {
    Set<String> imports = new TreeSet<>();
    List<PropertyView> properties = new ArrayList<>();
    if (schema.getProperties() != null) {
      Map<String, String> names = names(schema);
      Set<String> taken = new HashSet<>(names.values());
      schema.getProperties().forEach((wireName, property) -> {
        String where = place(name) + "/properties" + JsonPointers.step(wireName);
        Requirement required =
            schema.getRequired() != null && schema.getRequired().contains(wireName)
                ? Requirement.of(
                    isSaid(property, said -> isTrue(said.getReadOnly())),
                    isSaid(property, said -> isTrue(said.getWriteOnly())))
                : Requirement.NONE;
        PropertyNames named =
            new PropertyNames(wireName, Objects.requireNonNull(names.get(wireName)), taken);
        properties.add(property(named, property, required, sent.contains(name), imports, where));
      });
    }
    return new SchemaView(
        JavaCode.name(JavaNames.type(name)),
        CommentText.path(name),
        comment(schema),
        isTrue(schema.getDeprecated()),
        false,
        null,
        false,
        List.of(),
        properties,
        JavaCode.names(imports),
        stamps(name, properties),
        null,
        sent.contains(name));
  }

  /** Returns the properties that a builder sets by itself: one value is all that they may have. */
  private List<StampView> stamps(String name, List<PropertyView> properties) {
    List<StampView> views = new ArrayList<>();
    stamps.getOrDefault(name, Map.of()).forEach((property, values) -> {
      PropertyView view = properties.stream()
          .filter(each -> each.wireName().is(JavaCode.literal(property).toString()))
          .findFirst()
          .orElseThrow();
      Schema<?> target = resolve((Schema<?>) schemas.get(name).getProperties().get(property));
      String value = values.iterator().next();
      boolean fits = target.getEnum() == null
          || target.getEnum().stream().map(String::valueOf).toList().contains(value);
      JavaCode code = values.size() == 1 && fits ? constant(view.type(), value) : null;
      if (code != null) {
        views.add(new StampView(view.name(), code));
      }
    });
    return views;
  }

  /** Returns an expression for a value in JSON's form; null if the type has no such value. */
  private static JavaCode constant(JavaCode type, String value) {
    try {
      return switch (type.toString()) {
        case "String", "Object" -> JavaCode.literal(value);
        case "Boolean" ->
          value.matches("true|false") ? JavaCode.of("%s", Boolean.valueOf(value)) : null;
        case "Integer" -> JavaCode.of("%s", Integer.valueOf(value));
        case "Long" -> JavaCode.number(new BigInteger(value));
        case "BigDecimal" ->
          JavaCode.of("new BigDecimal(%s)", JavaCode.literal(new BigDecimal(value).toString()));
        default ->
          type.contains("<") ? null : JavaCode.of("%s.valueOf(%s)", type, JavaCode.literal(value));
      };
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** Returns the name of the accessor of a property. */
  String accessor(Schema<?> schema, String property) {
    String name = names(schema).get(property);
    if (name == null) {
      throw new IllegalArgumentException(property + ": found no such property");
    }
    return name;
  }

  /** Returns the names of accessors by those of properties. */
  private static Map<String, String> names(Schema<?> schema) {
    Map<String, String> names = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    schema
        .getProperties()
        .keySet()
        .forEach(each -> names.put(each, JavaNames.free(taken, propertyName(each))));
    return names;
  }

  /** @param taken by accessors of the class */
  private record PropertyNames(String wire, String java, Set<String> taken) {}

  private PropertyView property(
      PropertyNames names,
      Schema<?> schema,
      Requirement requirement,
      boolean sent,
      Set<String> imports,
      String where) {
    JavaType type = type(schema, where);
    Schema<?> target = resolve(schema);
    boolean anything = type.text().is("@Nullable Object");
    boolean keepsNull = isNullable(schema) || anything;
    boolean required = requirement == Requirement.BOTH;
    List<JavaCode> constraints = new ArrayList<>();
    if (requirement.ofRequests() && !keepsNull) {
      constraints.add(JavaCode.of("@NotNull"));
    }
    if (type.model()) {
      constraints.add(JavaCode.of("@Valid"));
    }
    constraints.addAll(constraints(target));
    imports.addAll(type.imports());
    String name = names.java;
    FormattedType formatted = FormattedType.of(this, type, target);
    String description = said(schema, Schema::getDescription);
    String standard = required ? null : defaultSentence(schema);
    return new PropertyView(
        JavaCode.literal(names.wire),
        JavaCode.name(name),
        anything ? JavaCode.name("Object") : type.text(),
        anything ? JavaCode.name("Object") : type.model() ? type.text() : type.validated(),
        constraints,
        Javadoc.linked(
            SourceView.of(schema.getExtensions()),
            description,
            standard,
            SourceView.sentence(schema.getExtensions())),
        Javadoc.comment(description, standard, keepsNull ? NULL_SENTENCE : null),
        requirement,
        keepsNull,
        isSecret(schema),
        isSaid(schema, said -> isTrue(said.getDeprecated()) && !isClass(said) && !isValue(said)),
        type.isList(),
        type.isMap(),
        type.text().is("Long"),
        formatted == null
            ? null
            : formatted.property(
                JavaCode.name(
                    JavaNames.free(names.taken, name + formatted.format().suffix())),
                JavaCode.literal(names.wire),
                JavaCode.name(name),
                !required || keepsNull),
        anything || !sent ? CheckView.NOTHING : CheckReader.read(this, schema, name, where));
  }

  /**
   * Returns true if the schema, or that of the elements of its lists, is marked as secret or has
   * the format of passwords.
   */
  boolean isSecret(Schema<?> schema) {
    Set<Schema<?>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Schema<?> each = schema;
        each != null && seen.add(each);
        each = resolve(each).getItems()) {
      if (isSaid(
          each,
          said -> Boolean.TRUE.equals(extension(said, "x-secret"))
              || "password".equals(said.getFormat()))) {
        return true;
      }
    }
    return false;
  }

  /** Leaves the names of the accessors of dates free. */
  private static String propertyName(String wireName) {
    String name = JavaNames.lowerCamelCase(wireName);
    return name.endsWith(TextFormat.DATE_TIME.suffix()) ? name + "_" : name;
  }

  private static Javadoc.Comment comment(Schema<?> schema) {
    String kind = isClass(schema) || !isValue(schema)
        ? null
        : EnumerationReader.isOpen(schema)
            ? "The set is open: a value without a constant here is kept as it came."
            : "The set is closed: any other value is refused.";
    return Javadoc.linked(
        SourceView.of(schema.getExtensions()),
        schema.getDescription(),
        kind,
        SourceView.sentence(schema.getExtensions()));
  }

  /** Returns null where there is no default. */
  String defaultSentence(Schema<?> schema) {
    Object standard = defaultOf(schema);
    return standard == null ? null : "The service's default is " + standard + ".";
  }

  /** Returns null where there is no default. */
  Object defaultOf(Schema<?> schema) {
    return said(schema, Schema::getDefault);
  }

  /**
   * Bean-validation annotations that say what the schema says of a value itself; none for an
   * enumeration, whose type has no other values.
   */
  List<JavaCode> constraints(Schema<?> declared) {
    if (declared == null || isValue(resolve(declared))) {
      return List.of();
    }
    List<JavaCode> annotations = Constraints.of(resolve(declared));
    UniqueByView unique = UniqueByView.of(this, resolve(declared));
    if (unique != null) {
      uniqueBy.put(unique.type() + " " + unique.wireName(), unique);
      annotations.add(unique.annotation());
    }
    return annotations;
  }

  /** Returns the properties in which the items of lists differ, of what was read so far. */
  List<UniqueByView> uniqueBy() {
    return List.copyOf(uniqueBy.values());
  }

  /**
   * Returns what holds for each element of a list or map, null included: JSON Schema allows it only
   * where it says so.
   */
  private List<JavaCode> ofElements(Schema<?> declared) {
    List<JavaCode> annotations = new ArrayList<>();
    Schema<?> schema = declared == null ? new Schema<>() : resolve(declared);
    boolean anything = schema.getType() == null && !isUnion(schema);
    if (!anything && !isNullable(declared)) {
      annotations.add(JavaCode.of("@NotNull"));
    }
    annotations.addAll(constraints(declared));
    return annotations;
  }

  /** Returns whether a property is not in requests, or not in responses. */
  boolean isOfOneDirection(Schema<?> declared) {
    return isSaid(declared, said -> isTrue(said.getReadOnly()) || isTrue(said.getWriteOnly()));
  }

  boolean isNullable(Schema<?> declared) {
    return isSaid(
        declared,
        said -> isTrue(said.getNullable())
            || (isUnion(said) && said.getOneOf().stream().anyMatch(each -> isNullable(each))));
  }

  static boolean isTrue(Boolean flag) {
    return Boolean.TRUE.equals(flag);
  }
}
