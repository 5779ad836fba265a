package dev.apiscribe.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.apiscribe.generator.internal.CommentText;
import dev.apiscribe.generator.internal.FileName;
import dev.apiscribe.generator.internal.JavaCode;
import dev.apiscribe.generator.internal.JavaNames;
import dev.apiscribe.generator.internal.JavadocText;
import dev.apiscribe.openapi.ExampleName;
import dev.apiscribe.openapi.SpecNode;
import dev.apiscribe.openapi.SpecOperation;
import dev.apiscribe.openapi.YamlFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads the payloads that a document prints, each with the Java type that it is. */
final class PayloadReader {
  /** What the class of constants names itself. */
  private static final Set<String> RESERVED =
      Set.of("Generated", "List", "Map", "Nullable", "Object", "Payload", "PayloadType", "String");

  private static final JsonMapper JSON = new JsonMapper();

  private final JsonNode spec;
  private final PayloadFit fit;
  private final String api;
  private final String javaName;
  private final String folder;
  private final String file;
  private final Set<String> unread;
  private final Set<String> models = new TreeSet<>();
  private final List<PayloadView> payloads = new ArrayList<>();
  private boolean mentionsDeprecated;

  /**
   * @param spec bundled
   * @param names of the files with payloads, without their endings
   */
  PayloadReader(JsonNode spec, Collection<String> names) {
    this.spec = spec;
    fit = new PayloadFit(spec);
    ApiIdentity identity = ApiIdentity.of(JSON.convertValue(spec.at("/info/x-api"), Object.class));
    api = identity.name();
    javaName = identity.javaName();
    folder = "specs/" + api + "/";
    file = folder + "openapi.yaml";
    unread = new TreeSet<>(names);
  }

  /**
   * Fails with {@link IllegalArgumentException}, whose message begins with file and pointer.
   *
   * @param basePackage that of the models without the API
   */
  PayloadsView read(String basePackage) {
    SpecOperation.all(YamlFile.of(file, spec).node("")).forEach(this::operation);
    if (!unread.isEmpty()) {
      throw new IllegalArgumentException(
          folder
              + "examples/"
              + unread.iterator().next()
              + ".json: expected an operation, and a status of it or 'request', in the name; rename or remove it");
    }
    String modelPackage = basePackage + "." + api + ".model.";
    return new PayloadsView(
        new PayloadsView.Api(
            CommentText.path(file),
            JavaCode.literal(api),
            JavadocText.of(spec.at("/info/title").asText())),
        JavaCode.name(basePackage + ".testkit"),
        JavaCode.name(javaName + "Payloads"),
        JavaCode.names(models.stream().map(modelPackage::concat).toList()),
        List.copyOf(payloads),
        mentionsDeprecated);
  }

  private void operation(SpecOperation operation) {
    contents(operation, null, operation.node().get("requestBody").get("content"));
    operation.node().get("responses").properties().forEach((status, response) -> {
      if (!status.matches("[1-5]\\d\\d")) {
        throw new IllegalArgumentException(
            file + "#" + response.pointer() + ": expected a status of three digits; name each one");
      }
      contents(operation, status, response.get("content"));
    });
  }

  private void contents(SpecOperation operation, String status, SpecNode content) {
    for (SpecNode media : content.properties().values()) {
      for (SpecNode example : media.get("examples").children()) {
        payloads.add(payload(
            operation,
            status,
            number(status, example.name()),
            media,
            example.value().path("value")));
      }
    }
  }

  /** Returns {@code -2} of the second payload of a body, which is called documented-2. */
  private static String number(String status, String example) {
    boolean error = status != null && !status.startsWith("2");
    String first = error ? "documented-" + status : "documented";
    String number = example.startsWith(first) ? example.substring(first.length()) : "";
    return number.matches("-([2-9]|[1-9][0-9])") ? number : "";
  }

  private PayloadView payload(
      SpecOperation operation, String status, String number, SpecNode media, JsonNode value) {
    String id = operation.id();
    String role = (status == null ? "request" : status) + number;
    String pointer = media.pointer();
    String name = FileName.of(ExampleName.of(id), pointer) + "." + role;
    if (!unread.remove(name)) {
      throw new IllegalArgumentException(
          file + "#" + pointer + "/examples: expected one payload, in a file of its own, " + folder
              + "examples/" + name + ".json");
    }
    JsonNode schema = media.value().path("schema");
    PayloadView.Type type = type(schema, file + "#" + pointer + "/schema");
    fits(value, schema, name);
    return new PayloadView(
        JavaCode.name(JavaNames.constant(id + "." + role)),
        JavadocText.lines(
            (status == null ? "The request of `" : "The response " + status + " of `") + id + "`, `"
                + operation.label() + "`.",
            source(operation.node().value())),
        JavaCode.literal(name),
        type,
        status == null ? null : Integer.valueOf(status),
        JavaCode.literal(media.name()));
  }

  private PayloadView.Type type(JsonNode schema, String pointer) {
    if (schema.path("type").asText().equals("array")) {
      return PayloadView.Type.list(type(schema.path("items"), pointer + "/items"));
    }
    JsonNode target = fit.resolve(schema);
    boolean isObject = target.path("type").asText().equals("object");
    boolean isNamed = schema.has("$ref")
        && isObject
        && (target.has("properties") || !target.has("additionalProperties"));
    if (isNamed) {
      mentionsDeprecated |= target.path("deprecated").asBoolean();
      return PayloadView.Type.model(model(schema.path("$ref").asText(), pointer));
    }
    if (isObject
        && !target.has("properties")
        && !target.path("additionalProperties").has("type")) {
      return PayloadView.Type.PROPERTIES;
    }
    throw new IllegalArgumentException(
        pointer
            + ": expected a $ref to an object, a free-form object, or an array of such, for a payload that is typed; give the schema a name");
  }

  private JavaCode model(String reference, String pointer) {
    String model = JavaNames.type(ComponentReference.name(reference, "schemas", pointer));
    if (RESERVED.contains(model)) {
      throw new IllegalArgumentException(pointer + ": " + reference
          + " becomes a class that the constants need themselves; rename it");
    }
    models.add(model);
    return JavaCode.name(model);
  }

  private void fits(JsonNode value, JsonNode schema, String name) {
    try {
      fit.check(value, schema, "");
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          folder + "examples/" + name + ".json#" + e.getMessage()
              + "; fix the payload, or its schema in " + file,
          e);
    }
  }

  private static String source(JsonNode operation) {
    JsonNode source = operation.path("x-source");
    if (source.isMissingNode()) {
      return null;
    }
    String place = source.has("lines")
        ? "lines " + source.path("lines").asText()
        : "published page of the same revision";
    return "Documented in " + source.path("document").asText() + ", " + place + ".";
  }
}
