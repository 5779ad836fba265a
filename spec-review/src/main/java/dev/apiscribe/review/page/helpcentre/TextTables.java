package dev.apiscribe.review.page.helpcentre;

import dev.apiscribe.review.page.Block;
import dev.apiscribe.review.page.UnreadablePageException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Rebuilds the tables of a page of text: a title, headers one on a line, then rows, of which only
 * the last cell has several lines.
 */
final class TextTables {
  private static final Pattern TITLE = Pattern.compile("Table \\d{1,4}\\b.{0,200}");
  private static final Pattern STATUS = Pattern.compile("(?i)status code: ?\\d{3}\\b.{0,80}");
  private static final Pattern STATUS_CELL =
      Pattern.compile("[1-5]\\d\\d(?: \\p{Lu}[\\w' -]{1,40})?");
  private static final Pattern NAME =
      Pattern.compile("-|[\\p{L}_$@*\\[][\\w.$@:*/\\[\\]{}-]{0,120}");
  private static final Pattern REQUIRED =
      Pattern.compile("(?i)yes|no|true|false|mandatory|optional|required");

  private final TextLines lines;
  private final PipeTable pipes;

  TextTables(TextLines lines) {
    this.lines = lines;
    pipes = new PipeTable(lines);
  }

  static boolean isStatus(String line) {
    return STATUS.matcher(line).matches();
  }

  boolean begins() {
    boolean titled = TITLE.matcher(lines.text()).matches();
    return (titled && (beginsAt(1) || lines.text(1).isEmpty())) || beginsAt(0);
  }

  private boolean beginsAt(int ahead) {
    return !headers(ahead).isEmpty() || pipes.begins(ahead) || isHtml(lines.text(ahead));
  }

  private static boolean isHtml(String line) {
    return line.startsWith("<table");
  }

  /** The columns whose headers begin so many lines ahead; empty when no table does. */
  private List<ColumnKind> headers(int ahead) {
    List<ColumnKind> columns = new ArrayList<>();
    for (Optional<ColumnKind> column = header(ahead);
        column.isPresent();
        column = header(ahead + columns.size())) {
      if (columns.contains(column.get())) {
        break;
      }
      columns.add(column.get());
    }
    boolean table = columns.size() >= 2
        && (columns.get(0) == ColumnKind.NAME || columns.get(0) == ColumnKind.STATUS);
    return table && columns.contains(ColumnKind.DESCRIPTION) ? columns : List.of();
  }

  private Optional<ColumnKind> header(int ahead) {
    String text = lines.text(ahead);
    return text.isEmpty() || !Character.isUpperCase(text.charAt(0))
        ? Optional.empty()
        : ColumnKind.of(text);
  }

  Block.Table read() throws UnreadablePageException {
    int line = lines.number();
    String title = null;
    if (TITLE.matcher(lines.text()).matches()) {
      title = lines.text();
      lines.next();
    }
    if (pipes.begins(0)) {
      return pipes.read(line, title);
    } else if (isHtml(lines.text())) {
      return html(line, title);
    }
    List<ColumnKind> columns = headers(0);
    if (columns.isEmpty()) {
      throw lines.refusal(
          line,
          "a table without its headers",
          "Parameter, Type, Description or the like",
          "The page is cut short: copy it again, to its end.");
    } else if (columns.get(columns.size() - 1) != ColumnKind.DESCRIPTION) {
      throw lines.refusal(
          line,
          "a table whose last column is not a description",
          "Description as the last header",
          "Its rows cannot be told apart in text: save the page as HTML.");
    }
    int headLine = lines.number();
    List<Block.Cell> head = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      head.add(cell());
    }
    List<Block.Row> rows = new ArrayList<>();
    while (rowBegins(columns)) {
      rows.add(row(columns));
    }
    if (rows.isEmpty()) {
      boolean end = !lines.hasNext();
      throw lines.refusal(
          lines.number(),
          end
              ? "the end of the page in a table"
              : "\"" + shortened(lines.text()) + "\" below the headers of a table",
          "a row that begins with "
              + (columns.get(0) == ColumnKind.STATUS ? "a status" : "a name and a type"),
          end
              ? "The page is cut short: copy it again, to its end."
              : "Fix the line, or save the page as HTML.");
    }
    return new Block.Table(line, title, List.of(new Block.Row(headLine, head)), rows);
  }

  /** Markdown has tables in HTML where their cells have paragraphs. */
  private Block.Table html(int line, @Nullable String title) throws UnreadablePageException {
    int first = lines.number();
    StringBuilder html = new StringBuilder();
    int last = first;
    for (int number = first; ; number++) {
      String text = lines.source().line(number);
      html.append(text).append('\n');
      last = number;
      if (text.contains("</table>")) {
        break;
      } else if (number >= lines.source().lines().size()) {
        throw lines.refusal(
            first,
            "a table without its end",
            "the closing tag of the table",
            "The page is cut short: copy it again, to its end.");
      }
    }
    lines.skipTo(last);
    Element body = Jsoup.parse(html.toString(), "", Parser.htmlParser().setTrackPosition(true))
        .body();
    for (Block block : new HtmlBlocks(lines.source(), first - 1).read(body)) {
      if (block instanceof Block.Table table) {
        return new Block.Table(
            title == null ? table.line() : line,
            title == null ? table.title() : title,
            table.head(),
            table.body());
      }
    }
    throw lines.refusal(first, "a table without rows", "rows", "Copy the page again.");
  }

  private boolean rowBegins(List<ColumnKind> columns) {
    for (int i = 0; i < columns.size() - 1; i++) {
      String text = lines.text(i);
      boolean fits = switch (columns.get(i)) {
        case NAME, PROPERTY_NAME -> NAME.matcher(text).matches();
        case REQUIRED -> REQUIRED.matcher(text).matches();
        case TYPE -> TypeWords.isType(text);
        case STATUS -> STATUS_CELL.matcher(text).matches();
        default -> !text.isEmpty();
      };
      if (!fits) {
        return false;
      }
    }
    return lines.hasNext();
  }

  private Block.Row row(List<ColumnKind> columns) throws UnreadablePageException {
    int line = lines.number();
    List<Block.Cell> cells = new ArrayList<>();
    for (int i = 0; i < columns.size() - 1; i++) {
      cells.add(cell());
    }
    if (!lines.hasNext()) {
      throw lines.refusal(
          line,
          "the end of the page in a row",
          "a description",
          "The page is cut short: copy it again, to its end.");
    }
    int first = lines.number();
    List<Block> blocks = new ArrayList<>();
    while (lines.hasNext() && !rowBegins(columns) && !endsTable(blocks.isEmpty())) {
      if (TextLines.isBullet(lines.text())) {
        blocks.add(lines.bullets());
      } else {
        blocks.add(new Block.Paragraph(lines.number(), lines.text()));
        lines.next();
      }
    }
    cells.add(new Block.Cell(first, 1, 1, blocks));
    return new Block.Row(line, cells);
  }

  /** In a row that has no description yet, words such as Error Code are its description. */
  private boolean endsTable(boolean described) {
    String text = lines.text();
    Optional<SectionName> section = SectionName.ofLine(text);
    boolean heading = section.isPresent()
        && !isLabel(text)
        && (!described || section.get().isOfPage(text) || text.startsWith("Example"));
    return heading
        || begins()
        || isStatus(text)
        || text.equals(MarkdownLines.FENCED)
        || TextExamples.begins(lines);
  }

  /** Within cells these words head a part of the description. */
  private static boolean isLabel(@Nullable String text) {
    return "Constraints".equals(text) || "Description".equals(text);
  }

  private Block.Cell cell() {
    int line = lines.number();
    String text = lines.text();
    lines.next();
    return new Block.Cell(line, 1, 1, List.of(new Block.Paragraph(line, text)));
  }

  private static String shortened(String text) {
    return text.length() > 60 ? text.substring(0, 57) + "..." : text;
  }
}
