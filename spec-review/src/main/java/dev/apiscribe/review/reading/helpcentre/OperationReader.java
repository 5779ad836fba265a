package dev.apiscribe.review.reading.helpcentre;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.openapi.Place;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.DocumentedOperation;
import dev.apiscribe.review.document.DocumentedResponse;
import dev.apiscribe.review.document.Passage;
import dev.apiscribe.review.document.Statement;
import dev.apiscribe.review.page.Block;
import dev.apiscribe.review.page.Page;
import dev.apiscribe.review.page.UnreadablePageException;
import dev.apiscribe.review.page.helpcentre.SectionName;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Goes through the parts of a page once, and gives each to what it is about. */
final class OperationReader {
  private static final Pattern STATUS =
      Pattern.compile("(?i)(?:http )?status codes? ?:? ?(\\d{3})\\b[:.]? ?(.*)");
  private static final Pattern IDEMPOTENT =
      Pattern.compile("(?i)(?:the|this) (?:api|operation|interface) is idempotent\\.?");
  private static final Pattern DEPRECATED = Pattern.compile(
      "(?i)(?:the|this) (?:api|operation|interface) (?:is|has been) deprecated\\.?");

  private final Page page;
  private final String name;
  private final Outline outline;
  private final List<Route> routes = new ArrayList<>();
  private final List<PrintedTable> objects = new ArrayList<>();
  private final Map<Aspect, Statement> statements = new EnumMap<>(Aspect.class);
  private final List<Passage> words = new ArrayList<>();
  private final RequestParts request;
  private final Responses responses;
  private final ObjectTables objectTables;
  private final FieldReader fields;
  private String status = "";

  OperationReader(Page page, Outline outline) throws UnreadablePageException {
    this.page = page;
    name = page.source().name();
    this.outline = outline;
    routes();
    boolean hasBody = routes.stream().anyMatch(Route::hasBody);
    for (Outline.OutlinePart part : outline.parts()) {
      if (part.block() instanceof Block.Table table) {
        PrintedTable printed = new PrintedTable(table, part.section());
        if (printed.kind(hasBody) == TableKind.OBJECT) {
          objects.add(printed);
        }
      }
    }
    objectTables = new ObjectTables(name, objects);
    fields = new FieldReader(name, objectTables);
    request = new RequestParts(name, routes);
    responses = new Responses(name);
    Block.Heading title = outline.title();
    if (title != null) {
      words.addAll(Sentences.passages(title.text(), place(title.line())));
    }
    boolean facts = false;
    for (int i = 0; i < outline.parts().size(); i++) {
      Outline.OutlinePart part = outline.parts().get(i);
      facts |= part.block() instanceof Block.Table || part.block() instanceof Block.Literal;
      part(part, hasBody, i == outline.parts().size() - 1);
    }
    if (!facts) {
      throw refusal(
          routes.get(0).line(),
          "no table and no example below the URI",
          "tables of parameters",
          "The page is cut short: save it again.");
    }
  }

  private void routes() throws UnreadablePageException {
    int uri = 0;
    for (Outline.OutlinePart part : outline.parts()) {
      if (part.section() == SectionName.URI && !(part.block() instanceof Block.Table)) {
        uri = uri == 0 ? part.block().line() : uri;
        Route.of(Block.text(List.of(part.block())), part.block().line()).ifPresent(routes::add);
      }
    }
    // An address with values in place of parameters is an example of another one.
    List<Route> all = List.copyOf(routes);
    routes.removeIf(route -> all.stream().anyMatch(other -> other.hasExample(route)));
    if (routes.isEmpty()) {
      throw refusal(
          Math.max(uri, 1),
          "no line with method and path",
          "POST /path in the section URI",
          "Save the whole page again.");
    }
  }

  private void part(Outline.OutlinePart part, boolean hasBody, boolean last)
      throws UnreadablePageException {
    SectionName section = part.section();
    int line = part.block().line();
    if (part.block() instanceof Block.Table table) {
      table(new PrintedTable(table, section), hasBody);
    } else if (part.block() instanceof Block.Literal literal && isExample(section)) {
      example(literal, section, last);
    } else {
      text(Block.text(List.of(part.block())), section, line);
    }
  }

  private static boolean isExample(@Nullable SectionName section) {
    return section == SectionName.EXAMPLE_REQUEST
        || section == SectionName.EXAMPLE_RESPONSE
        || section == SectionName.REQUEST
        || section == SectionName.RESPONSE;
  }

  private void text(String text, @Nullable SectionName section, int line) {
    boolean ofResponse = section == SectionName.RESPONSE || section == SectionName.EXAMPLE_RESPONSE;
    Matcher code = (section == SectionName.STATUS ? StatusTable.CODE : STATUS).matcher(text);
    if ((ofResponse || section == SectionName.STATUS) && code.matches()) {
      status = code.group(1);
      responses.mention(status, line);
      responses.addWords(status, Sentences.passages(code.group(2), place(line)), line);
    } else if (isRoute(section, text)) {
      Route route = Route.of(text, line).orElseThrow();
      if (section == SectionName.EXAMPLE_REQUEST || isExample(route)) {
        request.addExample(route);
      } else if (text.contains("?")) {
        words.add(new Passage(text, place(line)));
      }
    } else if (!Sentences.isNothing(text)) {
      for (Passage sentence : Sentences.passages(text, place(line))) {
        sentence(sentence, ofResponse && !status.isEmpty());
      }
    }
  }

  private static boolean isRoute(@Nullable SectionName section, String text) {
    return (section == SectionName.URI || section == SectionName.EXAMPLE_REQUEST)
        && Route.of(text, 1).isPresent();
  }

  private boolean isExample(Route route) {
    return routes.stream().anyMatch(other -> other.hasExample(route));
  }

  private void sentence(Passage sentence, boolean ofResponse) {
    if (IDEMPOTENT.matcher(sentence.text()).matches()) {
      statements.put(Aspect.IDEMPOTENT, new Statement(BooleanNode.TRUE, sentence.place()));
    } else if (DEPRECATED.matcher(sentence.text()).matches()) {
      statements.put(Aspect.DEPRECATED, new Statement(BooleanNode.TRUE, sentence.place()));
    } else if (ofResponse) {
      responses.addWords(status, List.of(sentence), sentence.place().line());
    } else {
      words.add(sentence);
    }
  }

  private void example(Block.Literal literal, @Nullable SectionName section, boolean last)
      throws UnreadablePageException {
    ExampleBlock example = ExampleBlock.of(literal);
    if (last && ExampleBlock.isOpen(example.payload())) {
      throw refusal(
          example.line(),
          "an example without its end",
          "all closing brackets",
          "The page is cut short: save it again.");
    }
    boolean asked = section == SectionName.EXAMPLE_REQUEST || section == SectionName.REQUEST;
    for (Block.Paragraph above :
        example.hasPayload() || asked ? example.above() : List.<Block.Paragraph>of()) {
      text(above.text(), asked ? SectionName.EXAMPLE_REQUEST : null, above.line());
    }
    if (asked && example.hasPayload()) {
      request.addPayload(example.payload(), example.line());
    } else if (!asked) {
      String text = example.hasPayload() ? example.payload() : literal.text();
      if (!text.isBlank() && !Sentences.isNothing(text)) {
        responses.addPayload(status, text, example.hasPayload() ? example.line() : literal.line());
      }
    }
  }

  private void table(PrintedTable table, boolean hasBody) throws UnreadablePageException {
    TableKind kind = table.kind(hasBody);
    switch (kind) {
      case URI, QUERY, HEADER, BODY, FORM -> request.add(kind, table, fields.of(table, kind.in()));
      case RESPONSE_BODY -> {
        List<DocumentedField> rows = fields.of(table, kind.in());
        if (!rows.isEmpty()) {
          responses.addTable(status, rows, table.line());
        }
      }
      case STATUS -> words.addAll(StatusTable.read(table, name, responses));
      case RESPONSE_HEADER, OTHER -> {
        for (Block.Row row : table.body()) {
          for (Block.Cell cell : row.cells()) {
            for (Passage sentence : Sentences.passages(cell.text(), place(cell.line()))) {
              sentence(sentence, kind == TableKind.RESPONSE_HEADER && !status.isEmpty());
            }
          }
        }
      }
      case OBJECT -> {}
    }
  }

  List<Statement> servers() {
    return request.servers();
  }

  List<DocumentedOperation> operations() {
    List<DocumentedOperation> operations = new ArrayList<>();
    List<Passage> all = new ArrayList<>(words);
    all.addAll(request.words());
    Block.Heading title = outline.title();
    List<DocumentedResponse> documented = responses.all();
    for (Route route : routes) {
      Map<Aspect, Statement> said = new EnumMap<>(statements);
      said.put(Aspect.METHOD, new Statement(TextNode.valueOf(route.method()), place(route.line())));
      said.put(Aspect.PATH, new Statement(TextNode.valueOf(route.path()), place(route.line())));
      Statement examplePath = request.examplePath();
      if (examplePath != null) {
        said.put(Aspect.SAMPLE_PATH, examplePath);
      }
      operations.add(new DocumentedOperation(
          title == null ? "" : title.text(),
          place(route.line()),
          lastLine(),
          said,
          request.parameters(route),
          request.contents(),
          documented,
          List.of(),
          all));
    }
    return operations;
  }

  /** Objects that no type names. */
  List<DocumentedField> unusedSchemas() throws UnreadablePageException {
    List<DocumentedField> unused = new ArrayList<>();
    for (PrintedTable table : objects) {
      if (!objectTables.isUsed(table)) {
        Statement object = new Statement(TextNode.valueOf("object"), place(table.line()));
        Map<Aspect, Statement> type = Map.of(Aspect.TYPE, object);
        unused.add(new DocumentedField(
            table.name(), "body", object.place(), type, fields.of(table, "body"), List.of()));
      }
    }
    return unused;
  }

  private int lastLine() {
    int last = page.source().lines().size();
    while (last > 1 && page.source().line(last).isBlank()) {
      last--;
    }
    return last;
  }

  private Place place(int line) {
    return Place.line(name, line);
  }

  private UnreadablePageException refusal(int line, String found, String expected, String next) {
    return new UnreadablePageException(name, line, found, expected, next);
  }
}
