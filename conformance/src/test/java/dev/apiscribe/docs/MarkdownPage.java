package dev.apiscribe.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * A Markdown file of the project.
 *
 * @param path from the root of the project
 */
record MarkdownPage(Path path, String text, Node document) {
  static final Path ROOT = RepositoryFiles.ROOT;
  private static final List<Extension> TABLES = List.of(TablesExtension.create());

  /** All Markdown files that are not an output. */
  static List<MarkdownPage> all() throws IOException {
    return RepositoryFiles.all().stream()
        .filter(file -> file.toString().endsWith(".md"))
        .map(ROOT::relativize)
        .sorted()
        .map(MarkdownPage::read)
        .toList();
  }

  static MarkdownPage read(Path path) {
    try {
      String text = Files.readString(ROOT.resolve(path));
      return new MarkdownPage(
          path, text, Parser.builder().extensions(TABLES).build().parse(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where its links and images lead, as written. */
  List<String> destinations() {
    List<String> destinations = new ArrayList<>();
    document.accept(new AbstractVisitor() {
      @Override
      public void visit(Link link) {
        destinations.add(link.getDestination());
        visitChildren(link);
      }

      @Override
      public void visit(Image image) {
        destinations.add(image.getDestination());
        visitChildren(image);
      }
    });
    return destinations;
  }

  /** Its headings, as a link on the page of a repository names them. */
  Set<String> anchors() {
    Set<String> anchors = new TreeSet<>();
    Map<String, Integer> seen = new HashMap<>();
    document.accept(new AbstractVisitor() {
      @Override
      public void visit(Heading heading) {
        String anchor = words(heading)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N} _-]", "")
            .replace(' ', '-');
        int before = seen.merge(anchor, 1, Integer::sum) - 1;
        anchors.add(before == 0 ? anchor : anchor + "-" + before);
      }
    });
    return anchors;
  }

  /** The code blocks of a shell, fenced or indented. */
  List<String> shellBlocks() {
    List<String> blocks = new ArrayList<>();
    document.accept(new AbstractVisitor() {
      @Override
      public void visit(FencedCodeBlock block) {
        if ("sh".equals(block.getInfo())) {
          blocks.add(block.getLiteral());
        }
      }

      @Override
      public void visit(IndentedCodeBlock block) {
        blocks.add(block.getLiteral());
      }
    });
    return blocks;
  }

  /** The fenced blocks of Java. */
  List<String> javaBlocks() {
    List<String> blocks = new ArrayList<>();
    document.accept(new AbstractVisitor() {
      @Override
      public void visit(FencedCodeBlock block) {
        if ("java".equals(block.getInfo())) {
          blocks.add(block.getLiteral());
        }
      }
    });
    return blocks;
  }

  /** The code blocks behind a comment that names their source, by the words of the comment. */
  Map<String, String> snippets() {
    Map<String, String> snippets = new HashMap<>();
    document.accept(new AbstractVisitor() {
      @Override
      public void visit(HtmlBlock comment) {
        if (comment.getNext() instanceof FencedCodeBlock block) {
          snippets.put(comment.getLiteral().replaceAll("^<!-- | -->$", ""), block.getLiteral());
        }
      }
    });
    return snippets;
  }

  private static String words(Node node) {
    StringBuilder words = new StringBuilder();
    node.accept(new AbstractVisitor() {
      @Override
      public void visit(Text text) {
        words.append(text.getLiteral());
      }

      @Override
      public void visit(Code code) {
        words.append(code.getLiteral());
      }
    });
    return words.toString();
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
