package dev.apiscribe.templates.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.generator.internal.PlainText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * A report in all its formats: they have the same findings, and nothing that a text could have
 * brought.
 */
final class ReportShape {
  private static final Parser MARKDOWN = Parser.builder()
      .extensions(List.of(TablesExtension.create(), AutolinkExtension.create()))
      .build();
  private static final Set<String> BLOCKS = Set.of(
      "Document",
      "Heading",
      "Paragraph",
      "BulletList",
      "ListItem",
      "TableBlock",
      "TableHead",
      "TableBody",
      "TableRow",
      "TableCell",
      "Text",
      "StrongEmphasis");
  private static final Set<String> CHANGELOG =
      Set.of("Document", "Heading", "Paragraph", "BulletList", "ListItem", "Emphasis", "Code");
  private static final Set<String> HTML = Set.of("<br>", "<!-- -->", "<span>", "</span>");
  private static final Pattern FOLDED =
      Pattern.compile("<details><summary>[0-9,]+ rules?</summary>|</details>");
  private static final Pattern SEVERITY = Pattern.compile("breaking|warning|note");
  private static final Pattern TEXT_LINE = Pattern.compile(
      "|  [a-z]* .*|(BREAKING|WARNING|NOTE) [a-z0-9-]+: .*|[^:]+ \\(\\d+\\)|[^:]+: .*");
  /** What GitHub takes for a person, an issue or a commit, wherever it is in a text. */
  private static final Pattern CALLS =
      Pattern.compile("(^|[^A-Za-z0-9`])(@[A-Za-z0-9]|#[0-9]|[Gg][Hh]-[0-9])");

  private final String name;
  private final List<JsonNode> findings = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  private ReportShape(String name) {
    this.name = name;
  }

  static List<String> complaints(Path folder, String name) throws IOException {
    ReportShape report = new ReportShape(name);
    JsonNode json = Documents.json(folder.resolve(name + ".json"));
    json.path("findings").forEach(report.findings::add);
    report.ascii(Files.readString(folder.resolve(name + ".json")));
    report.sarif(
        Files.readString(folder.resolve(name + ".sarif")), folder.resolve(name + ".sarif"));
    report.text(Files.readString(folder.resolve(name + ".text")));
    report.markdown(
        Files.readString(folder.resolve(name + ".markdown")),
        json.path("figures").size(),
        json.path("rules").size());
    return report.complaints;
  }

  private void expect(boolean holds, String complaint) {
    if (!holds) {
      complaints.add(name + ": " + complaint);
    }
  }

  private void ascii(String json) {
    expect(
        json.chars().allMatch(c -> c == '\n' || (c >= ' ' && c <= '~')),
        "JSON with more than ASCII");
  }

  private void sarif(String text, Path file) throws IOException {
    ascii(text);
    JsonNode results = Documents.json(file).at("/runs/0/results");
    expect(
        results.size() == findings.size(),
        "SARIF has " + results.size() + " results for " + findings.size() + " findings");
    for (JsonNode result : results) {
      String message = result.at("/message/text").asText();
      expect(
          !message.replaceAll("\\\\[\\\\\\[\\]]", "").matches("(?s).*[\\[\\]].*"),
          "SARIF with a link: " + message);
      expect(
          !message.replace("{{", "").replace("}}", "").matches("(?s).*[{}].*"),
          "SARIF with a placeholder: " + message);
      for (JsonNode location : result.path("locations")) {
        String uri = location.at("/physicalLocation/artifactLocation/uri").asText();
        expect(
            uri.endsWith(".yaml") || uri.endsWith(".rst") || uri.endsWith(".json"),
            "SARIF points to " + uri);
      }
    }
  }

  private void text(String text) {
    List<String> lines = text.lines().toList();
    long count = lines.stream()
        .filter(line -> line.matches("(BREAKING|WARNING|NOTE) .*"))
        .count();
    expect(count == findings.size(), "the text has " + count + " findings of " + findings.size());
    lines.stream()
        .filter(line -> !TEXT_LINE.matcher(line).matches())
        .forEach(line -> expect(false, "the text has the line " + line));
  }

  private void markdown(String text, int figures, int rules) {
    List<Node> nodes = new ArrayList<>();
    Node document = MARKDOWN.parse(text);
    walk(document, nodes);
    int rows = 0;
    for (Node node : nodes) {
      if (node instanceof HtmlInline html) {
        expect(HTML.contains(html.getLiteral()), "Markdown with the HTML " + html.getLiteral());
      } else if (node instanceof HtmlBlock html) {
        expect(
            FOLDED.matcher(html.getLiteral().strip()).matches(),
            "Markdown with the HTML " + html.getLiteral());
      } else if (node instanceof Text part) {
        expect(
            !CALLS.matcher(part.getLiteral()).find(),
            "Markdown mentions a user: " + part.getLiteral());
      } else {
        expect(
            BLOCKS.contains(node.getClass().getSimpleName()),
            "Markdown with a " + node.getClass().getSimpleName() + ": " + rendered(node));
      }
      if (node instanceof StrongEmphasis) {
        expect(
            SEVERITY.matcher(rendered(node)).matches() || node.getParent() instanceof Paragraph,
            "Markdown with bold " + rendered(node));
      }
      rows += node instanceof TableRow && node.getParent() instanceof TableBody ? 1 : 0;
    }
    expect(
        rows == findings.size() + rules,
        "Markdown has " + rows + " rows for " + findings.size() + " findings and " + rules
            + " rules");
    expect(
        count(nodes, ListItem.class) == figures && count(nodes, BulletList.class) <= 1,
        "Markdown has other items than figures");
    expect(
        count(nodes, Heading.class)
            <= 1
                + findings.stream()
                    .map(each -> each.path("list").asText())
                    .distinct()
                    .count(),
        "Markdown has more headings");
    cells(nodes.stream().filter(TableRow.class::isInstance).toList());
  }

  /**
   * The entry has lists of sentences; what is in code is the name of an operation, and what is
   * emphasised says what breaks.
   */
  static List<String> ofAChangelog(String text) {
    ReportShape changelog = new ReportShape("changelog");
    List<Node> nodes = new ArrayList<>();
    walk(MARKDOWN.parse(text), nodes);
    for (Node node : nodes) {
      if (node instanceof HtmlInline html) {
        changelog.expect(HTML.contains(html.getLiteral()), "the HTML " + html.getLiteral());
      } else if (node instanceof Text part) {
        changelog.expect(
            !CALLS.matcher(part.getLiteral()).find(), "mentions a user: " + part.getLiteral());
      } else {
        changelog.expect(
            CHANGELOG.contains(node.getClass().getSimpleName()),
            "a " + node.getClass().getSimpleName() + ": " + rendered(node));
      }
    }
    long lines = text.lines().filter(line -> line.startsWith("- ")).count();
    changelog.expect(count(nodes, ListItem.class) == lines, "has more than one line for an entry");
    changelog.expect(
        text.lines().allMatch(line -> line.matches("|##.*|- .*|Nothing changed\\.")),
        "has other lines: " + text);
    return changelog.complaints;
  }

  /** Cells beyond the last column would not be shown. */
  private void cells(List<Node> rows) {
    List<String> messages = new ArrayList<>();
    List<String> steps = new ArrayList<>();
    for (Node row : rows) {
      if (row.getParent() instanceof TableBody
          && SEVERITY.matcher(rendered(row.getFirstChild())).matches()) {
        messages.add(rendered(row.getFirstChild().getNext()));
        steps.add(rendered(row.getLastChild()));
      }
    }
    expect(
        messages.equals(findings.stream()
            .map(each -> shown(each.path("message").asText() + each.path("rule").asText()))
            .toList()),
        "Markdown says something else: " + messages);
    expect(
        steps.equals(
            findings.stream().map(each -> shown(each.path("next").asText())).toList()),
        "Markdown advises something else: " + steps);
  }

  private static String shown(String text) {
    return PlainText.of(text)
        .replace("\\u000a", "\\n")
        .replace("\ufffd", "\\ud800")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static long count(List<Node> nodes, Class<?> type) {
    return nodes.stream().filter(type::isInstance).count();
  }

  private static String rendered(Node node) {
    StringBuilder text = new StringBuilder();
    List<Node> all = new ArrayList<>();
    walk(node, all);
    all.forEach(each -> text.append(each instanceof Text part ? part.getLiteral() : ""));
    return text.toString().replaceAll("\\s+", " ").strip();
  }

  private static void walk(Node node, List<Node> all) {
    all.add(node);
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      walk(child, all);
    }
  }
}
