package dev.apiscribe.generator;

import dev.apiscribe.generator.Javadoc.Comment;
import dev.apiscribe.generator.UnionView.StampView;
import dev.apiscribe.generator.ValuesView.ConstantView;
import dev.apiscribe.generator.internal.CommentText;
import dev.apiscribe.generator.internal.JavaCode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One schema as the models' templates see it: a class of properties, a value type over a set of
 * strings or numbers, or a union.
 *
 * @param number the type of its values; null for what is not a set of numbers
 * @param stamps the properties that the builder sets if the caller has not
 * @param union null for what is not a union
 * @param sent whether it is in the body of a request
 */
record SchemaView(
    JavaCode name,
    CommentText schemaName,
    Comment comment,
    boolean deprecated,
    boolean isValue,
    NumberView number,
    boolean open,
    List<ConstantView> constants,
    List<PropertyView> properties,
    List<JavaCode> imports,
    List<StampView> stamps,
    UnionView union,
    boolean sent) {

  /** So many properties are in one expression; others are in brackets. */
  private static final int LONGEST = 200;

  private static final int PART = 100;

  /** The binary names of the types that are made of it, below the package. */
  List<JavaCode> typeNames() {
    if (union != null) {
      List<JavaCode> names = new ArrayList<>(List.of(name, JavaCode.of("%s$Unknown", name)));
      union.variants().forEach(each -> names.add(JavaCode.of("%s$%s", name, each.name())));
      return names;
    }
    return isValue ? List.of(name) : List.of(name, JavaCode.of("%s$Builder", name));
  }

  boolean isUnion() {
    return union != null;
  }

  boolean isTextValue() {
    return isValue && number == null;
  }

  boolean isClass() {
    return !isValue && !isUnion();
  }

  boolean isStamped() {
    return !stamps.isEmpty();
  }

  /** The JSON names in order, as Java literals. */
  JavaCode order() {
    return JavaCode.wrapped(wireNames(), 95, 2);
  }

  private List<JavaCode> wireNames() {
    return properties.stream().map(PropertyView::wireName).toList();
  }

  /**
   * Whether mappers get what is kept from a method of another name: Jackson 2 leaves out a property
   * that has the name of the method.
   */
  boolean isKeptApart() {
    return wireNames().stream().anyMatch(name -> name.is("\"additionalProperties\""));
  }

  /** The same as arguments of a call in the builder. */
  JavaCode documented() {
    return JavaCode.wrapped(wireNames(), 61, 8);
  }

  /** The body of {@code hashCode}. */
  JavaCode hash() {
    List<JavaCode> fields = JavaCode.concat(
        properties.stream().map(PropertyView::name).toList(), List.of(JavaCode.name("kept")));
    JavaCode inside = JavaCode.wrapped(fields, 71, 8);
    return JavaCode.of(
        inside.startsWith("\n")
            ? "{\n    return Objects.hash(%s);\n  }"
            : "{ return Objects.hash(%s); }",
        inside);
  }

  /** The constructor for mappers. */
  JavaCode creator() {
    return JavaCode.annotated(
        List.of(
            JavaCode.of("@JsonCreator(mode = JsonCreator.Mode.DELEGATING)"),
            JavaCode.of(
                "private %s(Builder builder) { this(builder, ModelBuilder.INSIDE); }", name)),
        2);
  }

  /** The statement of {@code equals}. */
  JavaCode equality() {
    List<JavaCode> fields = new ArrayList<>();
    for (int i = 0; i < properties.size(); i++) {
      JavaCode field = properties.get(i).name();
      JavaCode equal = JavaCode.of("Objects.equals(this.%s, that.%s)", field, field);
      fields.add(JavaCode.of(begins(i) ? "&& (%s" : ends(i) ? "&& %s)" : "&& %s", equal));
    }
    return JavaCode.filled(
        JavaCode.concat(
            List.of(JavaCode.of("return other instanceof %s that", name)),
            fields,
            List.of(JavaCode.of("&& kept.equals(that.kept);"))),
        8);
  }

  /** Returns whether a bracket opens before a property; a compiler takes no endless expressions. */
  private boolean begins(int property) {
    boolean isOneOfSeveral = property < properties.size() - 1;
    return properties.size() > LONGEST && property > 0 && property % PART == 0 && isOneOfSeveral;
  }

  private boolean ends(int property) {
    boolean isLast = property % PART == PART - 1 || property == properties.size() - 1;
    boolean isOneOfSeveral = property % PART > 0;
    return properties.size() > LONGEST && property >= PART && isLast && isOneOfSeveral;
  }

  /**
   * The statement of {@code toString}: secrets are masked, and additional properties are only
   * named.
   */
  JavaCode text() {
    List<JavaCode> parts = new ArrayList<>();
    JavaCode before = JavaCode.of("return \"%s[", name);
    for (int i = 0; i < properties.size(); i++) {
      PropertyView property = properties.get(i);
      parts.add(JavaCode.of(
          ends(i) ? "%s%s=\" + %s)" : "%s%s=\" + %s", before, property.name(), property.shown()));
      before = JavaCode.of(begins(i + 1) ? "+ (\", " : "+ \", ");
    }
    parts.add(JavaCode.of("%sadditionalProperties=\" + kept + \"]\";", before));
    return JavaCode.filled(parts, 8);
  }

  boolean hasProperties() {
    return !properties.isEmpty();
  }

  /**
   * Returns what a codec is made with: the name of the class and those of its properties, as Java
   * literals.
   */
  JavaCode codecNames() {
    return JavaCode.wrapped(
        JavaCode.concat(List.of(JavaCode.literal(name.toString())), wireNames()), 100, 8);
  }

  /** The index that a codec gives to properties that are not documented. */
  int codecSize() {
    return properties.size();
  }

  List<CodecView> codecProperties() {
    return IntStream.range(0, properties.size())
        .mapToObj(i -> CodecView.of(i, properties.get(i)))
        .toList();
  }

  /** Returns the properties that only responses have to have, which a reader asks for. */
  List<PropertyView> ofResponses() {
    return properties.stream().filter(PropertyView::ofResponses).toList();
  }

  boolean hasOfResponses() {
    return !ofResponses().isEmpty();
  }

  /** Returns whether a client has a value in it to check before it sends one. */
  boolean hasChecks() {
    return properties.stream().anyMatch(property -> property.check() != CheckView.NOTHING);
  }

  /** Returns the constraints of all properties, as constants of the codec. */
  List<CheckView.ConstraintsView> constraints() {
    return properties.stream()
        .flatMap(property -> property.check().constants().stream())
        .toList();
  }

  boolean hasFormats() {
    return properties.stream().anyMatch(property -> property.typed() != null);
  }

  /** Returns whether a list or a map has texts that are read in a type of Java. */
  boolean hasFormattedElements() {
    return properties.stream()
        .anyMatch(property -> property.typed() != null && (property.list() || property.map()));
  }

  /** Returns whether a codec calls something deprecated. */
  boolean mentionsDeprecated() {
    return deprecated || properties.stream().anyMatch(PropertyView::deprecated);
  }

  /** The names of all constants. */
  JavaCode values() {
    return new ValuesView(constants).names(name);
  }

  /** Returns the parts in which another class makes many constants. */
  List<ValuesView.TextsView> parts() {
    return new ValuesView(constants).parts();
  }

  boolean hasParts() {
    return !parts().isEmpty();
  }

  /**
   * A property.
   *
   * @param wireName the JSON name as a Java literal
   * @param type the Java type
   * @param validated the type with the constraints of its elements
   * @param constraints bean-validation annotations of the property itself
   * @param requirement in which direction it is required
   * @param keepsNull whether an explicit null differs from absence
   * @param typed its accessor in a type of Java; null where it has none
   * @param check the check of a client before it sends it
   */
  record PropertyView(
      JavaCode wireName,
      JavaCode name,
      JavaCode type,
      JavaCode validated,
      List<JavaCode> constraints,
      Comment comment,
      Comment setterComment,
      Requirement requirement,
      boolean keepsNull,
      boolean secret,
      boolean deprecated,
      boolean list,
      boolean map,
      boolean wide,
      FormattedType.View typed,
      CheckView check) {

    boolean required() {
      return requirement == Requirement.BOTH;
    }

    boolean optional() {
      return !required() || keepsNull;
    }

    /** Returns whether only a response that is validated has to have a value. */
    boolean ofResponses() {
      return requirement == Requirement.RESPONSES;
    }

    /** An expression for whether the model in {@code value} has a value, or an explicit null. */
    JavaCode present() {
      return JavaCode.of(
          "value.additionalProperties().containsKey(%s) || value.%s() != null", wireName, name);
    }

    /** Returns whether only a request has to have a value. */
    boolean ofRequests() {
      return requirement == Requirement.REQUESTS;
    }

    /**
     * The field with its annotations. What was read may lack a required property, so each may be
     * null.
     */
    JavaCode field() {
      JavaCode nulls = JavaCode.of(
          "@JsonInclude(value = JsonInclude.Include.NON_NULL, content = JsonInclude.Include.ALWAYS)");
      return JavaCode.filled(
          JavaCode.concat(
              List.of(named()),
              holdsNulls() ? List.of(nulls) : List.of(),
              constraints,
              List.of(JavaCode.of("private final @Nullable %s %s;", validated, name))),
          2);
    }

    /** The accessor with its annotations. */
    JavaCode accessor() {
      JavaCode method = JavaCode.of(
          "public %s%s %s() { return kept.%s(%s, %s); }",
          nullness(), type, name, reading(), wireName, name);
      return JavaCode.annotated(
          deprecated ? List.of(JavaCode.of("@Deprecated"), method) : List.of(method), 2);
    }

    private JavaCode reading() {
      return JavaCode.of(optional() ? "optional" : list ? "list" : map ? "map" : "required");
    }

    /** The head of the builder's method with its annotations. */
    JavaCode setter() {
      JavaCode method = JavaCode.of("public Builder %s(%s%s %s) {", name, nullness(), type, name);
      return JavaCode.annotated(
          deprecated
              ? List.of(named(), JavaCode.of("@Deprecated"), method)
              : List.of(named(), method),
          4);
    }

    /** What the builder's method sets its field to; lists and maps are copied. */
    JavaCode set() {
      return JavaCode.of(
          list || map ? "%s(%s, ModelProperties.copyOf(%s))" : "%s(%s, %s)",
          JavaCode.of(keepsNull ? "setNullable" : "set"),
          wireName,
          name);
    }

    private JavaCode named() {
      return JavaCode.of("@JsonProperty(%s)", wireName);
    }

    private JavaCode nullness() {
      return JavaCode.of(optional() ? "@Nullable " : "");
    }

    /** An expression for the field's value that a builder has. */
    JavaCode built() {
      return required()
          ? JavaCode.of("builder.required(%s, builder.%s, missing)", wireName, name)
          : JavaCode.of("builder.%s", name);
    }

    /** An expression for what may be shown of the field's value. */
    JavaCode shown() {
      return secret ? JavaCode.of("(%s == null ? \"null\" : \"***\")", name) : name;
    }

    /**
     * Returns whether nulls may stand inside, which a mapper that leaves nulls out must not leave
     * out.
     */
    boolean holdsNulls() {
      return map || type.contains("@Nullable Object");
    }
  }
}
