package dev.apiscribe.review.reading.helpcentre;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.openapi.Place;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.DocumentedContent;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.DocumentedPayload;
import dev.apiscribe.review.document.Passage;
import dev.apiscribe.review.document.Statement;
import dev.apiscribe.review.page.helpcentre.ColumnKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parameters, body and examples of a request, as they are found. */
final class RequestParts {
  private static final Pattern MEDIA_TYPE = Pattern.compile(
      "\\b(?:application|text|multipart|image|audio|video)/[\\w+-]+(?:\\.[\\w+-]+)*+(?:; ?[\\w-]+=[\\w-]+)*+");

  private final String page;
  private final List<Route> routes;
  private final List<DocumentedField> parameters = new ArrayList<>();
  private final List<Responses.BodyTable> bodies = new ArrayList<>();
  private final List<DocumentedPayload> payloads = new ArrayList<>();
  private final List<Statement> servers = new ArrayList<>();
  private final List<Passage> words = new ArrayList<>();
  private final List<Route> exampleRoutes = new ArrayList<>();
  private final Set<String> mediaTypes = new HashSet<>();
  private @Nullable Statement examplePath;

  RequestParts(String page, List<Route> routes) {
    this.page = page;
    this.routes = routes;
  }

  List<Statement> servers() {
    return servers;
  }

  List<Passage> words() {
    return words;
  }

  @Nullable
  Statement examplePath() {
    return examplePath;
  }

  void add(TableKind kind, PrintedTable table, List<DocumentedField> fields) {
    if (kind != TableKind.BODY && kind != TableKind.FORM) {
      parameters.addAll(fields);
      table.rows().stream()
          .filter(row -> row.text(ColumnKind.NAME).equalsIgnoreCase("Content-Type"))
          .forEach(this::mediaType);
    } else if (!fields.isEmpty()) {
      bodies.add(new Responses.BodyTable(Place.line(page, table.line()), fields));
      if (kind == TableKind.FORM) {
        mediaTypes.add("multipart/form-data");
      }
    }
  }

  private void mediaType(PrintedTable.PrintedRow row) {
    for (ColumnKind column :
        List.of(ColumnKind.DESCRIPTION, ColumnKind.DEFAULT, ColumnKind.RANGE, ColumnKind.EXAMPLE)) {
      Matcher match = MEDIA_TYPE.matcher(row.text(column));
      while (match.find()) {
        mediaTypes.add(match.group());
      }
    }
  }

  void addPayload(String text, int line) {
    payloads.add(ExampleBlock.payload("", page, line, text));
  }

  /** The first line of an example request. */
  void addExample(Route example) {
    Place place = Place.line(page, example.line());
    exampleRoutes.add(example);
    if (!example.server().isEmpty()
        && servers.stream().noneMatch(server -> server.value().asText().equals(example.server()))) {
      servers.add(new Statement(TextNode.valueOf(example.server()), place));
    }
    if (examplePath == null
        && routes.stream().allMatch(route -> route.values(example).isEmpty())) {
      boolean otherMethod =
          routes.stream().noneMatch(route -> route.method().equals(example.method()));
      examplePath = new Statement(
          TextNode.valueOf((otherMethod ? example.method() + " " : "") + example.path()), place);
    }
    example.query().keySet().stream()
        .filter(
            name -> parameters.stream().noneMatch(parameter -> parameter.name().equals(name)))
        .forEach(name ->
            words.add(new Passage(example.method() + " " + example.path() + "?" + name, place)));
  }

  /** Returns what a table on the URI lists and the path has not, travels in the query. */
  List<DocumentedField> parameters(Route route) {
    Map<String, Statement> examples = new HashMap<>();
    for (Route example : exampleRoutes) {
      Place place = Place.line(page, example.line());
      Optional<Map<String, String>> values = route.values(example);
      values.ifPresent(found -> found.forEach((name, value) ->
          examples.putIfAbsent("path " + name, new Statement(TextNode.valueOf(value), place))));
      if (values.isPresent()) {
        example.query().forEach((name, value) -> {
          if (!value.isEmpty() && !Route.isParameter(value)) {
            examples.putIfAbsent("query " + name, new Statement(TextNode.valueOf(value), place));
          }
        });
      }
    }
    List<DocumentedField> placed = new ArrayList<>();
    for (DocumentedField parameter : parameters) {
      boolean elsewhere = !route.hasParameter(parameter.name())
          && routes.stream().anyMatch(other -> other.hasParameter(parameter.name()));
      if (!parameter.in().equals("path") || !elsewhere) {
        String in = parameter.in().equals("path") && !route.hasParameter(parameter.name())
            ? "query"
            : parameter.in();
        placed.add(parameter(parameter, in, examples.get(in + " " + parameter.name())));
      }
    }
    return placed;
  }

  private static DocumentedField parameter(
      DocumentedField field, String in, @Nullable Statement example) {
    Map<Aspect, Statement> statements = new EnumMap<>(Aspect.class);
    statements.putAll(field.statements());
    if (example != null) {
      Statement typed = new Statement(
          Description.value(example.value().asText(), field.text(Aspect.TYPE)), example.place());
      statements.putIfAbsent(Aspect.EXAMPLE, typed);
    }
    return new DocumentedField(
        field.name(), in, field.place(), statements, field.properties(), field.words());
  }

  /**
   * Its media type is the one that the header Content-Type is described with; null where the page
   * names none, or several.
   */
  List<DocumentedContent> contents() {
    if (bodies.isEmpty() && payloads.isEmpty()) {
      return List.of();
    }
    List<DocumentedPayload> named = Responses.named(payloads, "request");
    DocumentedField schema = bodies.isEmpty() ? null : Responses.schema(bodies);
    Place place = bodies.isEmpty() ? named.get(0).place() : bodies.get(0).place();
    return List.of(new DocumentedContent(
        mediaTypes.size() == 1 ? mediaTypes.iterator().next() : null, place, null, schema, named));
  }
}
