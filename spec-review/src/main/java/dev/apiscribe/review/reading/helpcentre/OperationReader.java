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
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern IDEMPOTENT =
      Pattern.compile("(?i)(?:the|this) (?:api|operation|interface) is idempotent\\.?");
  private static final Pattern DEPRECATED = Pattern.compile(
      "(?i)(?:the|this) (?:api|operation|interface) (?:is|has been) deprecated\\.?");

  private final Page page;
  private final String name;
  private final Outline outline;
  private final UriLines uri;
  private final List<Route> routes;
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
    uri = new UriLines(outline.parts());
    routes = uri.routes();
    if (routes.isEmpty()) {
      throw refusal(
          uri.line(),
          "no line with method and path",
          "POST /path in the section URI, or PATH: /path and Method: POST",
          "Save the whole page again; where it is about no operation, leave it out.");
    }
    boolean hasBody = routes.stream().anyMatch(Route::hasBody)
        && outline.parts().stream()
            .noneMatch(part -> part.section() == SectionName.REQUEST_ELEMENTS);
    List<PrintedTable> tables = new ArrayList<>();
    for (Outline.OutlinePart part : outline.parts()) {
      if (part.block() instanceof Block.Table table) {
        PrintedTable printed = new PrintedTable(table, part.section());
        tables.add(printed);
        if (printed.kind(hasBody) == TableKind.OBJECT) {
          objects.add(printed);
        }
      }
    }
    refuseForeign(tables);
    objectTables = new ObjectTables(name, tables, objects);
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

  /** A page in a language that is not read would lose all its parameters. */
  private void refuseForeign(List<PrintedTable> tables) throws UnreadablePageException {
    List<PrintedTable> wide =
        tables.stream().filter(table -> table.head().size() > 2).toList();
    if (!wide.isEmpty() && tables.stream().allMatch(PrintedTable::isForeign)) {
      PrintedTable first = wide.get(0);
      throw refusal(
          first.line(),
          "tables whose columns have names that are not known (" + String.join(", ", first.head())
              + ")",
          "Parameter, Type, Description and the like, in English or Chinese",
          "Save the page in English.");
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
      if (section == SectionName.EXAMPLE_REQUEST || !uri.isAddress(line)) {
        request.addExample(Route.of(text, line).orElseThrow());
      } else if (text.contains("?")) {
        words.add(new Passage(text, place(line)));
      }
    } else if (section == SectionName.URI && uri.isAddress(line)) {
      behindAddress(text, line);
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

  /** A printed request goes on behind its first line. */
  private void behindAddress(String text, int line) {
    int end = text.indexOf('\n');
    if (end > 0 && text.lastIndexOf('?', end) > 0) {
      words.add(new Passage(text.substring(0, end).strip(), place(line)));
    }
    if (end > 0) {
      words.addAll(Sentences.passages(
          BLANKS.matcher(text.substring(end)).replaceAll(" ").strip(), place(line + 1)));
    }
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
    if (!asked && HttpMessage.isResponse(literal.text())) {
      message(HttpMessage.of(literal), literal.line());
      return;
    }
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

  private void message(HttpMessage message, int line) {
    status = message.status();
    responses.mention(status, line);
    responses.addWords(status, Sentences.passages(message.head(), place(line)), line);
    if (!message.body().isBlank()) {
      responses.addPayload(status, message.body(), message.bodyLine());
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
          if (table.section() == SectionName.URI && uri.isAddress(row.line())) {
            continue;
          }
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
