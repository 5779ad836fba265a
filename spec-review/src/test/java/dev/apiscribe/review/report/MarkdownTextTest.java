package dev.apiscribe.review.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each punctuation mark of ASCII, in each place of a text, where a text can be in a report. */
class MarkdownTextTest {
  private static final List<String> PLACES = List.of("- %s", "- before %s after", "### %s", "%s");

  static Stream<String> marks() {
    return IntStream.rangeClosed('!', '~')
        .filter(character -> !Character.isLetterOrDigit(character))
        .mapToObj(Character::toString);
  }

  private static List<String> texts(String mark) {
    return List.of(
        mark,
        mark.repeat(2),
        mark.repeat(3),
        mark + "a" + mark,
        mark + " a " + mark,
        mark + mark + "a b" + mark + mark,
        "a" + mark + "b" + mark + "c",
        "a " + mark + "b" + mark + " c",
        "a" + mark,
        "12" + mark + " a",
        "a" + mark + "(b)",
        mark + "`a`" + mark,
        "\\" + mark + "a" + mark);
  }

  @ParameterizedTest
  @MethodSource("marks")
  void isShownAsItIs(String mark) {
    for (String text : texts(mark)) {
      for (String place : PLACES) {
        String markdown = place.replace("%s", MarkdownText.of(text));
        List<Node> nodes = new ArrayList<>();
        Node document = Parser.builder().build().parse(markdown);
        walk(document, nodes);
        assertThat(nodes)
            .as(markdown)
            .hasOnlyElementsOfTypes(
                Document.class,
                Heading.class,
                Paragraph.class,
                BulletList.class,
                ListItem.class,
                HtmlInline.class,
                Text.class);
        assertThat(nodes).filteredOn(ListItem.class::isInstance).hasSizeLessThan(2);
        assertThat(nodes).filteredOn(Heading.class::isInstance).hasSizeLessThan(2);
        assertThat(shown(nodes)).as(markdown).isEqualTo(shown(place, text));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("marks")
  void staysInItsCellAndIsNoFormula(String mark) {
    for (String text : texts(mark)) {
      String markdown = MarkdownText.of(text);
      assertThat(markdown.replaceAll("\\\\.", "")).as(markdown).doesNotContain("|");
      assertThat(markdown.replace("<span>$</span>", "")).as(markdown).doesNotContain("$");
      assertThat(markdown.replaceAll("<span>|</span>|<!-- -->", ""))
          .as(markdown)
          .doesNotContain("<");
    }
  }

  private static String shown(String place, String text) {
    return place.replaceFirst("^(- |### )", "").replace("%s", text).strip();
  }

  private static String shown(List<Node> nodes) {
    StringBuilder text = new StringBuilder();
    nodes.forEach(node -> text.append(node instanceof Text part ? part.getLiteral() : ""));
    return text.toString();
  }

  private static void walk(Node node, List<Node> all) {
    all.add(node);
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      walk(child, all);
    }
  }
}
