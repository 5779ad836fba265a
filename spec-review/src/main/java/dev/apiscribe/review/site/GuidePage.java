package dev.apiscribe.review.site;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jspecify.annotations.Nullable;

/**
 * A Markdown page of a {@link Guide}.
 *
 * @param path below the folder of the guide
 */
record GuidePage(Path path, Node document) {
  private static final List<Extension> EXTENSIONS =
      List.of(TablesExtension.create(), HeadingAnchorExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
  private static final TextContentRenderer TEXT = TextContentRenderer.builder().build();

  static GuidePage parse(Path path, String markdown) {
    return new GuidePage(path, PARSER.parse(markdown));
  }

  /** The first heading; the name of the file where there is none. */
  String title() {
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading) {
        return TEXT.render(node).strip();
      }
    }
    return path.getFileName().toString();
  }

  String href() {
    return Guide.href(path).replaceFirst("\\.md$", ".html");
  }

  /** Where links and images lead, as written. */
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

  /**
   * The file that a destination names, below the folder of the guide; null where it names something
   * else.
   */
  @Nullable
  Path target(String destination) {
    String file = destination.replaceFirst("#.*", "");
    if (file.contains(":") || file.startsWith("/")) {
      return null;
    }
    try {
      Path target = file.isEmpty() ? path : path.resolveSibling(file).normalize();
      return target.startsWith("..") || target.toString().isEmpty() ? null : target;
    } catch (InvalidPathException e) {
      return null;
    }
  }

  /**
   * Prints the page as HTML. HTML in it is printed as text; a link that leads to none of the known
   * files, and to no address of the web, keeps its text alone.
   *
   * @param hrefs the address of each known file, relative to the folder of the site
   */
  String html(Map<Path, String> hrefs) {
    document.accept(new Resolver(hrefs));
    return HtmlRenderer.builder()
        .extensions(EXTENSIONS)
        .escapeHtml(true)
        .sanitizeUrls(true)
        .attributeProviderFactory(context -> GuidePage::attributes)
        .build()
        .render(document);
  }

  /** HTML no longer has {@code align}, and a block that scrolls must be reachable by keyboard. */
  private static void attributes(Node node, String tag, Map<String, String> attributes) {
    String align = node instanceof TableCell ? attributes.remove("align") : null;
    if (align != null) {
      attributes.put("class", align);
    }
    if (tag.equals("pre")) {
      attributes.put("tabindex", "0");
    }
  }

  /** Leads each link to where its file is on the site. */
  private final class Resolver extends AbstractVisitor {
    private final Map<Path, String> hrefs;

    Resolver(Map<Path, String> hrefs) {
      this.hrefs = hrefs;
    }

    @Override
    public void visit(Link link) {
      visitChildren(link);
      String href = href(link.getDestination());
      if (href == null) {
        replaceByChildren(link);
      } else {
        link.setDestination(href);
      }
    }

    @Override
    public void visit(Image image) {
      Path target = target(image.getDestination());
      String href = target == null ? null : hrefs.get(target);
      if (href == null) {
        replaceByChildren(image);
      } else {
        image.setDestination(root() + href);
      }
    }

    /** A comment is for those who edit the page. */
    @Override
    public void visit(HtmlBlock block) {
      if (block.getLiteral().startsWith("<!--") && block.getLiteral().strip().endsWith("-->")) {
        block.unlink();
      }
    }

    private @Nullable String href(String destination) {
      Path target = target(destination);
      if (target == null) {
        return WebAddress.of(destination);
      }
      String href = hrefs.get(target);
      int fragment = destination.indexOf('#');
      return href == null
          ? null
          : root() + href + (fragment < 0 ? "" : destination.substring(fragment));
    }

    private String root() {
      return "../"
          .repeat((int) GuidePage.this.href().chars().filter(c -> c == '/').count());
    }
  }

  private static void replaceByChildren(Node node) {
    Node child = node.getFirstChild();
    while (child != null) {
      Node next = child.getNext();
      node.insertBefore(child);
      child = next;
    }
    node.unlink();
  }
}
