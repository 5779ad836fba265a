package dev.apiscribe.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.junit.jupiter.api.Test;

/** The pages for readers can be read quickly. */
class PlainPagesTest {
  private static final int WIDTH = 120;
  private static final int MOST_LINES_OF_A_PARAGRAPH = 6;
  private static final Pattern NEXT_SENTENCE = Pattern.compile("(?<=[a-z)])[.!?] (?=[A-Z])");

  private static List<MarkdownPage> pages() throws IOException {
    return MarkdownPage.all().stream().filter(PlainPagesTest::isForReaders).toList();
  }

  private static boolean isForReaders(MarkdownPage page) {
    Path path = page.path();
    return (path.startsWith("docs") && !path.startsWith("docs/adr"))
        || path.equals(Path.of("README.md"))
        || path.equals(Path.of("SECURITY.md"))
        || path.equals(Path.of("CODE_OF_CONDUCT.md"));
  }

  @Test
  void theReadmeHasAtMost120Lines() throws IOException {
    assertThat(Files.readAllLines(Path.of("../README.md"))).hasSizeLessThanOrEqualTo(120);
  }

  @Test
  void theRootPomHasAtMost250Lines() throws IOException {
    assertThat(Files.readAllLines(Path.of("../pom.xml"))).hasSizeLessThanOrEqualTo(250);
  }

  /** All pages but the changelog, whose entries a command writes, too. */
  private static List<MarkdownPage> written() throws IOException {
    return MarkdownPage.all().stream()
        .filter(page -> !page.path().equals(Path.of("CHANGELOG.md")))
        .toList();
  }

  /**
   * A line that is one piece of code cannot be broken. Only pages for readers keep to the width in
   * code, too.
   */
  @Test
  void linesOutsideOfTablesHaveAtMost120Columns() throws IOException {
    List<String> wide = new ArrayList<>();
    for (MarkdownPage page : written()) {
      boolean inCode = isForReaders(page);
      List<String> lines = page.text().lines().toList();
      boolean output = false; // what a program prints is in a block without a language
      boolean code = false;
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i);
        output = line.equals("```") ? !output && !inLanguage(lines, i) : output;
        code = line.strip().startsWith("```") ? !code : code;
        boolean exempt = inCode ? output : code || line.startsWith("    ");
        boolean breakable = line.strip().replaceAll("`[^`]*`", "").contains(" ");
        if (line.length() > WIDTH && breakable && !exempt && !line.startsWith("|")) {
          wide.add(page + ":" + (i + 1));
        }
      }
    }

    assertThat(wide).isEmpty();
  }

  private static boolean inLanguage(List<String> lines, int end) {
    for (int i = end - 1; i >= 0; i--) {
      if (lines.get(i).startsWith("```")) {
        return !lines.get(i).equals("```");
      }
    }
    return false;
  }

  @Test
  void aLineHasOneSentence() throws IOException {
    List<String> several = new ArrayList<>();
    for (MarkdownPage page : written()) {
      page.document().accept(new AbstractVisitor() {
        @Override
        public void visit(Text text) {
          if (NEXT_SENTENCE.matcher(text.getLiteral()).find() && !isInATable(text)) {
            several.add(page + ": " + text.getLiteral());
          }
        }
      });
    }

    assertThat(several).as("lines on which a second sentence begins").isEmpty();
  }

  private static boolean isInATable(Node node) {
    return node != null && (node instanceof TableCell || isInATable(node.getParent()));
  }

  @Test
  void paragraphsAreShort() throws IOException {
    List<String> long_ = new ArrayList<>();
    for (MarkdownPage page : pages()) {
      page.document().accept(new AbstractVisitor() {
        @Override
        public void visit(Paragraph paragraph) {
          int[] lines = {1};
          paragraph.accept(new AbstractVisitor() {
            @Override
            public void visit(SoftLineBreak lineBreak) {
              lines[0]++;
            }
          });
          if (lines[0] > MOST_LINES_OF_A_PARAGRAPH) {
            long_.add(page + ": a paragraph of " + lines[0] + " lines");
          }
        }
      });
    }

    assertThat(long_).isEmpty();
  }

  @Test
  void aDocumentationPageIsLinkedFromTheReadmeOrAnotherPage() throws IOException {
    List<String> linked = new ArrayList<>();
    for (MarkdownPage page : MarkdownPage.all()) {
      for (String destination : page.destinations()) {
        linked.add(page.path()
            .resolveSibling(destination.replaceFirst("#.*", ""))
            .normalize()
            .toString());
      }
    }

    assertThat(MarkdownPage.all())
        .filteredOn(page -> page.path().startsWith("docs"))
        .allSatisfy(page -> assertThat(linked).contains(page.toString()));
  }
}
