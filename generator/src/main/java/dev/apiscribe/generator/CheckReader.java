package dev.apiscribe.generator;

import dev.apiscribe.generator.CheckView.ConstraintsView;
import dev.apiscribe.generator.internal.JavaCode;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;

/** Reads what a client has to check of one property: its own limits, and what is in it. */
final class CheckReader {
  private final SchemaReader schemas;
  private final String where;
  private final List<ConstraintsView> constants = new ArrayList<>();

  private CheckReader(SchemaReader schemas, String where) {
    this.schemas = schemas;
    this.where = where;
  }

  /**
   * @param name of the property in Java
   */
  static CheckView read(SchemaReader schemas, Schema<?> member, String name, String where) {
    return new CheckReader(schemas, where).member(member, JavaNames.constant(name) + "_LIMITS");
  }

  private CheckView member(Schema<?> schema, String constant) {
    JavaCode limits = limits(schema, constant);
    JavaType type = schemas.type(schema, where);
    Checked inside = type.isList() || type.isMap() ? element(schema, constant) : plain(type);
    if (limits == null && !inside.matters) {
      return CheckView.NOTHING;
    }
    JavaCode method = JavaCode.name(type.isList() ? "list" : type.isMap() ? "map" : "value");
    return new CheckView(
        method,
        inside.codec,
        limits == null ? JavaCode.of("") : JavaCode.of(", %s", limits),
        List.copyOf(constants));
  }

  private Checked element(Schema<?> container, String constant) {
    Schema<?> resolved = schemas.resolve(container);
    Schema<?> declared = resolved.getItems() != null
        ? resolved.getItems()
        : resolved.getAdditionalProperties() instanceof Schema<?> values ? values : null;
    JavaType type = schemas.type(declared, where);
    if (declared == null || type.text().is("@Nullable Object")) {
      return new Checked(JavaCode.of("JsonCodecs.ANY"), false);
    }
    String named = constant.replaceFirst("LIMITS$", "ELEMENT_LIMITS");
    Checked inside = type.isList() || type.isMap() ? element(declared, named) : plain(type);
    JavaCode codec = type.isList()
        ? JavaCode.of("JsonCodecs.list(%s)", inside.codec)
        : type.isMap() ? JavaCode.of("JsonCodecs.map(%s)", inside.codec) : inside.codec;
    JavaCode limits = limits(declared, named);
    // No null may stand where a schema does not allow it, so that every typed element matters.
    return new Checked(
        limits == null ? codec : JavaCode.of("JsonCodecs.constrained(%s, %s)", codec, limits),
        !schemas.isNullable(declared));
  }

  private static Checked plain(JavaType type) {
    return new Checked(CodecView.codec(type.text()), type.model());
  }

  /** The name of the constant, which is noted; null where there are none. */
  private JavaCode limits(Schema<?> schema, String constant) {
    List<JavaCode> calls = Constraints.calls(schemas.resolve(schema));
    if (calls.isEmpty()) {
      return null;
    }
    constants.add(new ConstraintsView(JavaCode.name(constant), calls));
    return JavaCode.name(constant);
  }

  /**
   * @param matters whether anything can be wrong with such a value
   */
  private record Checked(JavaCode codec, boolean matters) {}
}
