package dev.apiscribe.review.reading.redoc;

import dev.apiscribe.openapi.Place;
import dev.apiscribe.review.document.DocumentedFacts;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.DocumentedOperation;
import dev.apiscribe.review.document.Passage;
import dev.apiscribe.review.page.Format;
import dev.apiscribe.review.page.PageSource;
import dev.apiscribe.review.page.UnreadablePageException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The text that is left when a Redoc page is copied: sentences, rows and folded examples. Methods,
 * paths and statuses are gone. An operation is: sentences, rows of parameters, the title and the
 * rows of the body, an example of the request when there is a body, and one of a response. A
 * further example begins an operation that has nothing else.
 */
public final class RedocTextReader {
  private static final Pattern FOLDED = Pattern.compile("(?m)^(?:[\\[{]+- |[}\\]]+, - \")");
  private static final String DOWNLOAD = "Download OpenAPI specification";
  private static final int LONGEST_ROW = 20;

  private final PageSource source;
  private final List<DocumentedOperation> operations = new ArrayList<>();
  private final List<Passage> welcome = new ArrayList<>();
  private DumpOperation current;
  private int line = 1;

  private RedocTextReader(PageSource source) {
    this.source = source;
    current = new DumpOperation(source);
  }

  public static boolean recognizes(PageSource source) {
    return !source.text().contains("<html") && FOLDED.matcher(source.text()).find();
  }

  public static DocumentedFacts read(PageSource source) throws UnreadablePageException {
    return new RedocTextReader(source).facts();
  }

  private DocumentedFacts facts() throws UnreadablePageException {
    if (source.line(1).startsWith(DOWNLOAD)) {
      // The introduction of the API is one line.
      welcome.addAll(Passage.sentences(source.line(2), Place.line(source.name(), 2)));
      line = 3;
    }
    while (line <= source.lines().size()) {
      String text = source.line(line);
      if (text.isBlank()) {
        line++;
      } else if (DumpExamples.begins(text)) {
        example();
      } else if (DumpRow.begins(text, source.line(line + 1))) {
        begin(current.hasExamples());
        current.add(row());
      } else {
        begin(current.hasExamples());
        torn(text);
        current.say(text, line);
        line++;
      }
    }
    begin(!current.isEmpty());
    if (operations.stream()
        .allMatch(
            operation -> operation.request().isEmpty() && operation.responses().isEmpty())) {
      throw new UnreadablePageException(
          source.name(),
          1,
          "no example",
          "a dump of a Redoc page, whose examples end its operations",
          "Copy the whole page again.");
    }
    return new DocumentedFacts(
        source.name(),
        Format.REDOC_TEXT.title(),
        true,
        Map.of(),
        List.of(),
        List.of(),
        operations,
        List.of(),
        welcome,
        List.of());
  }

  private void begin(boolean another) throws UnreadablePageException {
    if (another) {
      operations.add(current.finish());
      current = new DumpOperation(source);
    }
  }

  private void example() throws UnreadablePageException {
    int last = DumpExamples.end(source, line);
    DumpExample example =
        new DumpExample(line, last, DumpExamples.payload(source, "example", line, last));
    begin(!current.takes(example));
    current.add(example);
    line = last + 1;
  }

  private DocumentedField row() throws UnreadablePageException {
    int first = line;
    StringBuilder row = new StringBuilder(source.line(line++));
    while (row.charAt(row.length() - 1) != '|') {
      if (line > source.lines().size() || line - first > LONGEST_ROW) {
        throw torn(first);
      }
      row.append(' ').append(source.line(line++));
    }
    return DumpRow.read(row.toString(), Place.line(source.name(), first));
  }

  private void torn(String text) throws UnreadablePageException {
    if (text.contains(" | ")) {
      throw torn(line);
    }
  }

  private UnreadablePageException torn(int at) {
    return new UnreadablePageException(
        source.name(),
        at,
        "a row without its end",
        "a row that ends in |",
        "The page is torn: copy it again, or fix the line.");
  }
}
