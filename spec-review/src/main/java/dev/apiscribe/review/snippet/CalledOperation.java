package dev.apiscribe.review.snippet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.openapi.UnreadableSpecException;
import dev.apiscribe.openapi.YamlFile;
import dev.apiscribe.review.curated.CuratedApi;
import dev.apiscribe.review.document.DocumentedContent;
import dev.apiscribe.review.document.DocumentedOperation;
import dev.apiscribe.review.document.DocumentedPayload;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An operation of a spec as a caller sees it, references followed. */
final class CalledOperation {
  private static final String EVENTS = "text/event-stream";

  private final YamlFile spec;
  private final DocumentedOperation documented;
  private final String pointer;

  private CalledOperation(YamlFile spec, DocumentedOperation documented, String pointer) {
    this.spec = spec;
    this.documented = documented;
    this.pointer = pointer;
  }

  /** Fails with {@link UnreadableSpecException} when no operation stands there. */
  static CalledOperation of(CuratedApi api, String pointer) {
    return api.facts().operations().stream()
        .filter(operation -> pointer.equals(operation.place().pointer()))
        .findFirst()
        .map(operation -> new CalledOperation(api.spec(), operation, pointer))
        .orElseThrow(
            () -> new UnreadableSpecException(
                api.spec().place(pointer)
                    + ": there is no operation, expected one such as /paths/~1groups/post. Check the pointer."));
  }

  String id() {
    return node().path("operationId").asText();
  }

  String method() {
    return pointer.substring(pointer.lastIndexOf('/') + 1).toUpperCase(Locale.ROOT);
  }

  /** As it is written, with its parameters in braces. */
  String path() {
    String route = documented.route().orElseThrow();
    return route.substring(route.indexOf(' ') + 1);
  }

  JsonNode node() {
    return spec.at(pointer);
  }

  List<SpecParameter> parameters() {
    List<SpecParameter> parameters = new ArrayList<>();
    documented.parameters().forEach(field -> {
      String at = String.valueOf(field.place().pointer());
      JsonNode node = spec.at(at);
      JsonNode schema =
          node.has("schema") ? spec.at(spec.resolve(at + "/schema")) : MissingNode.getInstance();
      JsonNode example = node.path("example");
      if (example.isMissingNode() && !node.path("examples").isEmpty()) {
        String name = node.path("examples").fieldNames().next();
        example =
            spec.at(spec.resolve(at + "/examples" + JsonPointers.step(name))).path("value");
      }
      JsonNode said = example.isMissingNode() ? schema.path("example") : example;
      parameters.add(new SpecParameter(field.name(), field.in(), node, at + "/schema", said));
    });
    return parameters;
  }

  Optional<SpecBody> body() {
    for (DocumentedContent content : documented.request()) {
      for (DocumentedPayload payload : content.payloads()) {
        if (payload.value() != null) {
          return Optional.of(body(content, payload.value()));
        }
      }
    }
    return documented.request().stream()
        .findFirst()
        .map(content ->
            body(content, SmallestValue.of(spec, content.place().pointer() + "/schema")));
  }

  private SpecBody body(DocumentedContent content, JsonNode value) {
    return new SpecBody(
        String.valueOf(content.mediaType()),
        value,
        spec.at(spec.resolve(content.place().pointer() + "/schema")));
  }

  /** The media types of all documented successes. */
  Set<String> accepted() {
    Set<String> accepted = new LinkedHashSet<>();
    documented.responses().stream()
        .filter(response -> response.status().startsWith("2"))
        .flatMap(response -> response.content().stream())
        .forEach(content -> accepted.add(String.valueOf(content.mediaType())));
    return accepted;
  }

  boolean returnsEvents() {
    return accepted().stream().anyMatch(mediaType -> mediaType.startsWith(EVENTS));
  }

  /** A value that the parameter may have, for one without an example. */
  JsonNode smallest(SpecParameter parameter) {
    return SmallestValue.of(spec, parameter.schemaPointer());
  }

  /**
   * Returns which format of rows a body of a media type is in; empty for an operation that takes no
   * rows.
   */
  Map<String, String> rowFormats() {
    Map<String, String> formats = new LinkedHashMap<>();
    for (DocumentedContent content : documented.request()) {
      String format = spec.at(content.place().pointer() + "/x-row-format").asText();
      if (!format.isEmpty()) {
        formats.put(String.valueOf(content.mediaType()), format);
      }
    }
    return formats;
  }

  /**
   * Returns what a caller may prove who it is with, each alternative the schemes that it needs, by
   * name.
   */
  List<Map<String, JsonNode>> security() {
    JsonNode asked = node().has("security") ? node().path("security") : spec.at("/security");
    List<Map<String, JsonNode>> alternatives = new ArrayList<>();
    asked.forEach(alternative -> {
      Map<String, JsonNode> schemes = new LinkedHashMap<>();
      alternative
          .fieldNames()
          .forEachRemaining(name -> schemes.put(
              name,
              spec.at(spec.resolve("/components/securitySchemes" + JsonPointers.step(name)))));
      alternatives.add(schemes);
    });
    return alternatives;
  }

  /** The first server's address, with its variables in braces. */
  String server() {
    return spec.at("/servers/0/url").asText();
  }

  /** The variables of that address that have no default worth the name, or the default. */
  JsonNode serverVariables() {
    return spec.at("/servers/0/variables");
  }
}
