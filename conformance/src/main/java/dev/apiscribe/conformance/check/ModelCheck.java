package dev.apiscribe.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.DocumentedSchema;
import dev.apiscribe.conformance.spec.JsonEdit;
import dev.apiscribe.conformance.spec.Payload;
import dev.apiscribe.openapi.JsonPointers;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Reads a payload into its model and writes it back: nothing is lost, and nothing invented. */
public final class ModelCheck {
  private static final JsonNode UNKNOWN_PROPERTY = JsonNodeFactory.instance
      .objectNode()
      .put("deep", 1)
      .putNull("none")
      .set("list", JsonNodeFactory.instance.arrayNode().add(1).addNull());

  private final ModelMapper mapper;
  private final Payload payload;
  private final DocumentedSchema schema;
  private final Type type;
  private final Findings findings;

  private ModelCheck(ModelMapper mapper, Payload payload, Findings findings) {
    this.mapper = mapper;
    this.payload = payload;
    schema = payload.media().schema();
    type = ModelTypes.of(payload.operation().api(), schema);
    this.findings = findings;
  }

  /** For a JSON payload. */
  public static List<Check> of(Payload payload, ModelMapper mapper) {
    Findings findings = Findings.of(payload, mapper.subject());
    String suffix = mapper.variant().isEmpty() ? "" : ", " + mapper.variant();
    findings.attempt("type", () -> new ModelCheck(mapper, payload, findings).all(suffix));
    return findings.checks();
  }

  /** Reading and writing back only, once plainly and once through every builder. */
  public static List<Check> roundTrip(Payload payload, ModelMapper mapper) {
    Findings findings = Findings.of(payload, mapper.subject());
    ModelCheck check = new ModelCheck(mapper, payload, findings);
    findings.attempt("round trip", () -> check.survives("round trip", payload.value()));
    findings.attempt("toBuilder", () -> check.rebuilds("toBuilder"));
    return findings.checks();
  }

  private void all(String suffix) {
    if (mapper.leavesNullsOut() && isPlainMaps()) {
      findings.notCovered(
          "round trip" + suffix, "", "no generated type tells this mapper to keep nulls in maps");
      return;
    }
    findings.attempt("properties" + suffix, () -> hasEveryProperty("properties" + suffix));
    findings.attempt("round trip" + suffix, () -> survives("round trip" + suffix, payload.value()));
    findings.attempt("toBuilder" + suffix, () -> rebuilds("toBuilder" + suffix));
    findings.attempt("equality" + suffix, () -> equals("equality" + suffix));
    findings.attempt(
        "unknown property" + suffix, () -> keepsUnknownProperties("unknown property" + suffix));
    findings.attempt("unknown value" + suffix, () -> keepsUnknownValues("unknown value" + suffix));
    findings.attempt("null" + suffix, () -> keepsNulls("null" + suffix));
    findings.attempt(
        "set after reading" + suffix, () -> setsAfterReading("set after reading" + suffix));
  }

  private boolean isPlainMaps() {
    DocumentedSchema one = schema.type().equals("array") ? schema.items() : schema;
    return one.isMap() && one.additionalPropertySchema() == null;
  }

  private Object read(JsonNode json) {
    return mapper.read(json, type);
  }

  private void survives(String aspect, JsonNode json) {
    findings.sameJson(aspect, json, mapper.write(read(json)));
  }

  // A property that a model lacks survives all the same, among the additional ones.
  private void hasEveryProperty(String aspect) {
    DocumentedApi api = DocumentedApi.named(payload.operation().api());
    Set<Class<?>> types = new LinkedHashSet<>();
    Models.within(read(payload.value())).forEach(model -> types.add(model.getClass()));
    boolean passed = true;
    for (Class<?> type : types) {
      Set<String> expected = api.schema(type.getSimpleName()).properties().keySet();
      Set<String> found = Models.accessors(type).keySet();
      for (String name : expected) {
        if (!found.contains(name)) {
          passed = false;
          findings.failed(
              aspect,
              "/components/schemas" + JsonPointers.step(type.getSimpleName()) + "/properties"
                  + JsonPointers.step(name),
              "found no accessor in " + type.getSimpleName() + ", expected one for each property");
        }
      }
      if (found.size() > expected.size()) {
        passed = false;
        findings.failed(
            aspect,
            "/components/schemas" + JsonPointers.step(type.getSimpleName()),
            "found accessors " + found + ", expected only those of the properties " + expected);
      }
    }
    if (passed) {
      findings.passed(aspect);
    }
  }

  private void rebuilds(String aspect) {
    Object value = read(payload.value());
    for (Object model : Models.within(value)) {
      Object rebuilt = Models.rebuilt(model);
      if (!model.equals(rebuilt) || model.hashCode() != Objects.hashCode(rebuilt)) {
        findings.failed(
            aspect, "", model.getClass().getSimpleName() + " is another one when rebuilt");
      }
    }
    Object rebuilt = Models.rebuilt(value);
    if (rebuilt != null) {
      findings.sameJson(aspect, payload.value(), mapper.write(rebuilt));
    }
  }

  private void equals(String aspect) {
    Object one = read(payload.value());
    Object other = read(payload.value());
    findings.same(aspect, one, other);
    findings.same(aspect + " of hash codes", one.hashCode(), other.hashCode());
  }

  private void keepsUnknownProperties(String aspect) {
    JsonNode plain = payload.value();
    JsonNode more = plain;
    List<String> places = SchemaWalk.places(schema, plain, DocumentedSchema::isModel).stream()
        .filter(place -> plain.at(place).isObject())
        .toList();
    for (String place : places) {
      more = JsonEdit.with(more, place + "/x-unknown", UNKNOWN_PROPERTY);
    }
    if (!places.isEmpty()) {
      survives(aspect, more);
      if (read(plain).equals(read(more))) {
        findings.failed(aspect, "", "an unknown property makes no difference to equals");
      }
    }
  }

  private void keepsUnknownValues(String aspect) {
    JsonNode other = payload.value();
    List<String> places = SchemaWalk.places(schema, other, DocumentedSchema::isOpen);
    for (String place : places) {
      other = JsonEdit.with(other, place, JsonNodeFactory.instance.textNode("unheard-of \u00e4"));
    }
    if (!places.isEmpty()) {
      survives(aspect, other);
    }
  }

  private void keepsNulls(String aspect) {
    JsonNode other = payload.value();
    List<String> places = SchemaWalk.places(schema, other, DocumentedSchema::isNullable);
    for (String place : places) {
      if (!other.at(place).isMissingNode()) {
        other = JsonEdit.with(other, place, NullNode.getInstance());
      }
    }
    if (!places.isEmpty()) {
      survives(aspect, other);
    }
  }

  /** A property that came null, or not at all, can be set: nothing of how it came is left. */
  private void setsAfterReading(String aspect) {
    JsonNode whole = payload.value();
    Object model = read(whole);
    if (!Models.isModel(model)) {
      return;
    }
    Models.accessors(model.getClass()).forEach((name, accessor) -> {
      JsonNode value = whole.path(name);
      if (value.isMissingNode() || value.isNull()) {
        return;
      }
      String place = JsonPointers.step(name);
      for (JsonNode less : List.of(
          JsonEdit.without(whole, place), JsonEdit.with(whole, place, NullNode.getInstance()))) {
        Object set = Models.with(read(less), accessor, value);
        List<Difference> differences = Difference.between(whole, mapper.write(set));
        differences.forEach(difference -> findings.failed(
            aspect, difference.pointer(), name + " set in " + less + ": " + difference.message()));
        if (!Models.unreadable(set).isEmpty()) {
          findings.failed(aspect, place, "cannot be read when set in " + less);
        } else if (differences.isEmpty()) {
          findings.passedOnce(aspect);
        }
      }
    });
  }
}
