package dev.apiscribe.generator;

import dev.apiscribe.generator.CheckView.ConstraintsView;
import dev.apiscribe.generator.internal.JavaCode;
import dev.apiscribe.generator.internal.JavaNames;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what a client has to check of one property, or of a body: its own constraints, and what is
 * in it.
 */
final class CheckReader {
  private final SchemaReader schemas;
  private final String where;
  private final List<ConstraintsView> constants = new ArrayList<>();

  private CheckReader(SchemaReader schemas, String where) {
    this.schemas = schemas;
    this.where = where;
  }

  /** @param name of the property in Java */
  static CheckView read(SchemaReader schemas, Schema<?> property, String name, String where) {
    return new CheckReader(schemas, where)
        .property(property, JavaNames.constant(name) + "_CONSTRAINTS");
  }

  /** Returns an expression for the codec of a whole body, which checks what its schema says. */
  static JavaCode codec(SchemaReader schemas, Schema<?> body, String where) {
    return new CheckReader(schemas, where).checked(body, null).codec;
  }

  private CheckView property(Schema<?> schema, String constant) {
    JavaCode constraints = constraints(schema, constant);
    JavaType type = schemas.type(schema, where);
    Checked inside = type.isList() || type.isMap() ? element(schema, constant) : plain(type);
    if (constraints == null && !inside.matters) {
      return CheckView.NOTHING;
    }
    JavaCode method = JavaCode.name(type.isList() ? "list" : type.isMap() ? "map" : "value");
    return new CheckView(
        method,
        inside.codec,
        constraints == null ? JavaCode.of("") : JavaCode.of(", %s", constraints),
        List.copyOf(constants));
  }

  private Checked element(Schema<?> container, String constant) {
    Schema<?> resolved = schemas.resolve(container);
    Schema<?> declared = resolved.getItems() != null
        ? resolved.getItems()
        : resolved.getAdditionalProperties() instanceof Schema<?> values ? values : null;
    Checked checked = checked(
        declared,
        constant == null ? null : constant.replaceFirst("CONSTRAINTS$", "ELEMENT_CONSTRAINTS"));
    return declared == null || !schemas.isNullable(declared) || checked.codec.is("JsonCodecs.ANY")
        ? checked
        : new Checked(JavaCode.of("JsonCodecs.nullable(%s)", checked.codec), checked.matters);
  }

  private Checked checked(Schema<?> declared, String constant) {
    JavaType type = schemas.type(declared, where);
    if (declared == null || type.text().is("@Nullable Object")) {
      return new Checked(JavaCode.of("JsonCodecs.ANY"), false);
    }
    Checked inside = type.isList() || type.isMap() ? element(declared, constant) : plain(type);
    JavaCode codec = type.isList()
        ? JavaCode.of("JsonCodecs.list(%s)", inside.codec)
        : type.isMap() ? JavaCode.of("JsonCodecs.map(%s)", inside.codec) : inside.codec;
    JavaCode constraints = constraints(declared, constant);
    // No null may stand where a schema does not allow it, so that every typed element matters.
    return new Checked(
        constraints == null
            ? codec
            : JavaCode.of("JsonCodecs.constrained(%s, %s)", codec, constraints),
        inside.matters || constraints != null || !schemas.isNullable(declared));
  }

  private static Checked plain(JavaType type) {
    return new Checked(CodecView.codec(type.text()), type.model());
  }

  /**
   * Returns an expression for the constraints of a value itself; null where there are none.
   *
   * @param constant its name, which is noted; null to write the constraints out
   */
  private JavaCode constraints(Schema<?> schema, String constant) {
    Schema<?> resolved = schemas.resolve(schema);
    List<JavaCode> calls = Constraints.calls(resolved);
    UniqueByView unique = UniqueByView.of(schemas, resolved);
    if (unique != null) {
      calls.add(unique.call());
    }
    if (calls.isEmpty()) {
      return null;
    }
    if (constant == null) {
      return JavaCode.of("Constraints.none().%s", JavaCode.join(".", calls));
    }
    constants.add(new ConstraintsView(JavaCode.name(constant), calls));
    return JavaCode.name(constant);
  }

  /** @param matters whether anything can be wrong with such a value */
  private record Checked(JavaCode codec, boolean matters) {}
}
