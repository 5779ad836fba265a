package dev.apiscribe.review.draft;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** The schemas of the components: one for all fields of one documented name and one shape. */
final class NamedSchemas {
  static final String POINTER = "/components/schemas/";

  private final ObjectNode schemas = JsonNodeFactory.instance.objectNode();
  private final ConstraintWriter constraints;
  private final OpenQuestions questions;
  private final Set<List<DocumentedField>> restated =
      Collections.newSetFromMap(new IdentityHashMap<>());
  private final SchemaNames names = new SchemaNames();
  private final FieldEquality shape = new FieldEquality();
  private final Map<String, List<Named>> known = new HashMap<>();
  private final Deque<Open> open = new ArrayDeque<>();

  /** @param cut the names of the objects within which it was read first */
  private record Named(String name, DocumentedField field, boolean request, Set<String> cut) {}

  /** A schema that is being written, and may come again within itself. */
  private record Open(String documented, String name) {}

  NamedSchemas(ConstraintWriter constraints, OpenQuestions questions) {
    this.constraints = constraints;
    this.questions = questions;
  }

  ObjectNode schemas() {
    return schemas;
  }

  /**
   * A reference to the schema of the field, which is written when there is none yet.
   *
   * @param base the wanted name
   * @param write is handed the new schema and its pointer
   */
  ObjectNode reference(
      DocumentedField field, String base, SchemaUsage use, BiConsumer<ObjectNode, String> write) {
    String documented = field.text(Aspect.NAME);
    if (field.properties().isEmpty() && !documented.isEmpty()) {
      for (Open one : open) {
        if (one.documented().equals(documented)) {
          return reference(one.name());
        }
      }
    }
    List<Named> candidates =
        known.computeIfAbsent(documented + " " + base, key -> new ArrayList<>());
    for (Named one : candidates) {
      if ((one.request() == use.request() || !shape.hasValues(field))
          && shape.isSame(one.field(), field, one.cut())) {
        again(one.field(), field, POINTER + one.name());
        return reference(one.name());
      }
    }
    String name = names.unique(base, use.operation());
    Set<String> cut = new HashSet<>();
    open.forEach(one -> cut.add(one.documented()));
    candidates.add(new Named(name, field, use.request(), cut));
    named(field, documented, base, name);
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    schemas.set(name, schema);
    open.push(new Open(documented, name));
    write.accept(schema, POINTER + name);
    open.pop();
    SortedKeys.schema(schema);
    if (!documented.isEmpty() && !documented.equals(name)) {
      schema.put("x-documented-name", documented);
    }
    return reference(name);
  }

  private void named(DocumentedField field, String documented, String base, String name) {
    if (!name.equals(base)) {
      questions.add(
          QuestionKind.SCHEMA_NAME,
          POINTER + name,
          field.place(),
          "Another schema is called " + base
              + ", or Java has such a class: what is this one called?",
          "It is " + name + ".");
    } else if (documented.isEmpty() && !field.name().isEmpty()) {
      questions.add(
          QuestionKind.SCHEMA_NAME,
          POINTER + name,
          field.place(),
          "The pages have no name for the schema of a property or parameter: what is it called?",
          "It is named after the property.");
    }
  }

  /**
   * Reads a schema that is there already: the first example stays; what another place says becomes
   * open questions.
   */
  private void again(DocumentedField first, DocumentedField other, String pointer) {
    if (first.properties() == other.properties() || !restated.add(other.properties())) {
      return;
    }
    for (DocumentedField property : other.properties()) {
      DocumentedField twin = first.property(property.name()).orElse(null);
      String type = FieldType.of(property);
      String at = pointer + "/properties" + JsonPointers.step(property.name());
      if (twin == null) {
        continue;
      } else if (!type.equals("object") && !property.statements().containsKey(Aspect.ENUM)) {
        constraints.restate(property, at);
      }
      Statement example = property.statements().get(Aspect.EXAMPLE);
      Statement before = twin.statements().get(Aspect.EXAMPLE);
      if (example != null && (before == null || !before.value().equals(example.value()))) {
        questions.add(
            QuestionKind.SHARED,
            at,
            example.place(),
            "Places that share the schema have another example of " + property.name()
                + ": which one?",
            "The example of the first place, or no example.");
      }
      again(twin, property, at);
    }
  }

  private static ObjectNode reference(String name) {
    return JsonNodeFactory.instance.objectNode().put("$ref", "#" + POINTER + name);
  }
}
