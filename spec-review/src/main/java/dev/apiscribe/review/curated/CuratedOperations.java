package dev.apiscribe.review.curated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.openapi.InvalidJsonException;
import dev.apiscribe.openapi.Json;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.openapi.ParameterStyle;
import dev.apiscribe.openapi.Place;
import dev.apiscribe.openapi.SpecNode;
import dev.apiscribe.openapi.SpecOperation;
import dev.apiscribe.openapi.UnreadableSpecException;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.DocumentedContent;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.DocumentedOperation;
import dev.apiscribe.review.document.DocumentedPayload;
import dev.apiscribe.review.document.DocumentedResponse;
import dev.apiscribe.review.document.ShownJson;
import dev.apiscribe.review.document.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The operations of a curated spec in the model that pages are read into. */
public final class CuratedOperations {
  /** Extensions that have an aspect of their own, or say where a fact comes from. */
  private static final Set<String> NO_FACTS = Set.of(
      "x-source",
      "x-idempotent",
      "x-client-parameter",
      "x-secret",
      "x-unique-by",
      "x-documented-name",
      "x-extensible-enum");

  private final CuratedSpec spec;
  private final CuratedSchemas schemas;

  public CuratedOperations(CuratedSpec spec) {
    this.spec = spec;
    schemas = new CuratedSchemas(spec);
  }

  CuratedSchemas schemas() {
    return schemas;
  }

  /** The schemas of the components, each a field of its own name. */
  List<DocumentedField> components() {
    List<DocumentedField> all = new ArrayList<>();
    spec.at("/components/schemas").fieldNames().forEachRemaining(name -> {
      String pointer = "/components/schemas" + JsonPointers.step(name);
      all.add(schemas.field(name, "body", spec.place(pointer), pointer, Map.of()));
    });
    return all;
  }

  public List<DocumentedOperation> all() {
    return SpecOperation.all(spec.root(), SpecNode::resolved).stream()
        .map(this::operation)
        .toList();
  }

  private DocumentedOperation operation(SpecOperation written) {
    String at = written.node().pointer();
    JsonNode operation = written.node().value();
    Map<Aspect, Statement> statements = new EnumMap<>(Aspect.class);
    statements.put(Aspect.METHOD, said(TextNode.valueOf(written.verb()), at));
    statements.put(Aspect.PATH, said(TextNode.valueOf(written.path()), at));
    tag(written.tag(), statements);
    flag(operation, "x-idempotent", Aspect.IDEMPOTENT, at, statements);
    flag(operation, "deprecated", Aspect.DEPRECATED, at, statements);
    List<DocumentedResponse> responses = new ArrayList<>();
    operation.path("responses").fieldNames().forEachRemaining(status -> {
      if (!status.startsWith("x-")) {
        String response = spec.resolve(at + "/responses" + JsonPointers.step(status));
        responses.add(new DocumentedResponse(
            status, spec.place(response), contents(response, null), spec.words(response)));
      }
    });
    String body = at + "/requestBody";
    return new DocumentedOperation(
        operation.path("summary").asText(),
        spec.place(at),
        0,
        statements,
        parameters(written.item().pointer(), at),
        operation.has("requestBody")
            ? contents(
                spec.resolve(body), spec.at(spec.resolve(body)).path("required").asBoolean())
            : List.of(),
        responses,
        security(at),
        operation.has("requestBody")
            ? Stream.concat(spec.words(at).stream(), spec.words(spec.resolve(body)).stream())
                .toList()
            : spec.words(at));
  }

  /**
   * Those of the path first. One that the operation says again, by name and location, is the
   * operation's.
   */
  private List<DocumentedField> parameters(String path, String operation) {
    Map<String, DocumentedField> parameters = new LinkedHashMap<>();
    for (String owner : List.of(path, operation)) {
      for (int i = 0; i < spec.at(owner + "/parameters").size(); i++) {
        DocumentedField parameter = parameter(spec.resolve(owner + "/parameters/" + i));
        parameters.put(parameter.in() + " " + parameter.name(), parameter);
      }
    }
    return List.copyOf(parameters.values());
  }

  private void tag(String name, Map<Aspect, Statement> statements) {
    if (!name.isEmpty()) {
      statements.put(Aspect.TAG, said(TextNode.valueOf(name), "/tags"));
    }
    for (int i = 0; i < spec.at("/tags").size(); i++) {
      if (spec.at("/tags/" + i + "/name").asText().equals(name)) {
        statements.put(
            Aspect.TAG,
            said(
                TextNode.valueOf(spec.at("/tags/" + i + "/x-displayName").asText(name)),
                "/tags/" + i));
      }
    }
  }

  /**
   * Returns what an operation or the API asks for; none, where it says that it asks for nothing.
   */
  public List<Statement> security(String owner) {
    String list = owner + "/security";
    List<Statement> all = new ArrayList<>();
    for (int i = 0; i < spec.at(list).size(); i++) {
      String at = list + "/" + i;
      List<String> schemes = new ArrayList<>();
      List<String> pointers = new ArrayList<>();
      spec.at(at).fieldNames().forEachRemaining(name -> {
        pointers.add("/components/securitySchemes" + JsonPointers.step(name));
        schemes.add(
            SecuritySchemeText.of(spec.at(spec.resolve(pointers.get(pointers.size() - 1)))));
      });
      all.add(
          schemes.isEmpty()
              ? said(TextNode.valueOf(Aspect.NO_SECURITY), at)
              : said(TextNode.valueOf(String.join(" and ", schemes)), pointers.get(0)));
    }
    if (spec.at(list).isArray() && all.isEmpty()) {
      all.add(said(TextNode.valueOf(Aspect.NO_SECURITY), list));
    }
    return all;
  }

  /**
   * Vendor extensions of a node that no other aspect holds, each with its pointer; of a described
   * one, each property.
   */
  List<Statement> extensions(String owner) {
    List<Statement> all = new ArrayList<>();
    spec.at(owner).properties().forEach(property -> {
      if (property.getKey().startsWith("x-") && !NO_FACTS.contains(property.getKey())) {
        String pointer = owner + JsonPointers.step(property.getKey());
        if (property.getValue().isObject()) {
          property
              .getValue()
              .properties()
              .forEach(part ->
                  all.add(said(part.getValue(), pointer + JsonPointers.step(part.getKey()))));
        } else {
          all.add(said(property.getValue(), pointer));
        }
      }
    });
    return all;
  }

  private DocumentedField parameter(String at) {
    JsonNode parameter = spec.at(at);
    Map<Aspect, Statement> statements = new EnumMap<>(Aspect.class);
    boolean required = parameter.path("required").asBoolean();
    statements.put(
        Aspect.REQUIRED,
        said(BooleanNode.valueOf(required), at + (parameter.has("required") ? "/required" : "")));
    flag(parameter, "deprecated", Aspect.DEPRECATED, at, statements);
    flag(parameter, "x-client-parameter", Aspect.CLIENT_PARAMETER, at, statements);
    flag(parameter, "x-secret", Aspect.SECRET, at, statements);
    if (parameter.has("example")) {
      statements.put(Aspect.EXAMPLE, said(parameter.get("example"), at + "/example"));
    }
    ParameterStyle style = ParameterStyle.of(parameter);
    if (!style.equals(ParameterStyle.usualOf(parameter))) {
      statements.put(
          Aspect.STYLE,
          said(
              TextNode.valueOf(style.text()),
              at + (parameter.has("style") ? "/style" : "/explode")));
    }
    // A parameter that is JSON has its schema below a media type.
    Iterator<String> mediaTypes = parameter.path("content").fieldNames();
    String schema =
        at + (mediaTypes.hasNext() ? "/content" + JsonPointers.step(mediaTypes.next()) : "")
            + "/schema";
    DocumentedField field = schemas.field(
        parameter.path("name").asText(),
        parameter.path("in").asText(),
        spec.place(at),
        schema,
        statements);
    return field.with(spec.words(at));
  }

  private List<DocumentedContent> contents(String owner, @Nullable Boolean required) {
    List<DocumentedContent> contents = new ArrayList<>();
    spec.at(owner + "/content").fieldNames().forEachRemaining(mediaType -> {
      String at = owner + "/content" + JsonPointers.step(mediaType);
      DocumentedField schema = spec.at(at).path("schema").isObject()
          ? schemas.field("", "body", spec.place(at), at + "/schema", Map.of())
          : null;
      contents.add(
          new DocumentedContent(mediaType, spec.place(at), required, schema, payloads(at)));
    });
    return contents;
  }

  private List<DocumentedPayload> payloads(String mediaPointer) {
    Map<String, DocumentedPayload> payloads = new LinkedHashMap<>();
    spec.at(mediaPointer + "/examples").fieldNames().forEachRemaining(name -> {
      String at = spec.resolve(mediaPointer + "/examples" + JsonPointers.step(name));
      JsonNode value = spec.at(at).path("value");
      if (value.isMissingNode() && !spec.isPublished()) {
        value = external(at, spec.at(at).path("externalValue").asText());
      }
      // What a page shows from another address is not on the page.
      if (!value.isMissingNode()) {
        payloads.put(
            name, new DocumentedPayload(name, spec.place(at), ShownJson.of(value), value, null));
      }
    });
    return List.copyOf(payloads.values());
  }

  private JsonNode external(String at, String name) {
    Path file = FileBesideSpec.of(spec.folder(), name, spec.place(at + "/externalValue"));
    try {
      return Json.parse(Files.readAllBytes(file));
    } catch (InvalidJsonException e) {
      throw unreadable(at, name, e.getCause() == null ? e : e.getCause());
    } catch (IOException e) {
      throw unreadable(at, name, e);
    }
  }

  private UnreadableSpecException unreadable(String at, String name, Throwable why) {
    return new UnreadableSpecException(spec.place(at) + ": the payload " + name
        + " cannot be read as JSON beside the spec. " + why.getMessage());
  }

  private void flag(
      JsonNode owner, String name, Aspect aspect, String at, Map<Aspect, Statement> statements) {
    if (owner.path(name).asBoolean()) {
      statements.put(aspect, said(BooleanNode.TRUE, at + "/" + name));
    }
  }

  public Statement said(JsonNode value, String pointer) {
    Place place = spec.place(pointer);
    return new Statement(value, place);
  }
}
