package dev.apiscribe.review.site;

import java.io.IOException;
import java.util.List;

/** Prints pages: the template of a kind, with what every page has around it. */
final class Pages {
  private final Templates templates = new Templates();
  private final List<Link> navigation;
  private final SiteFolder files;

  Pages(List<Link> navigation, SiteFolder files) {
    this.navigation = navigation;
    this.files = files;
  }

  void page(String path, String kind, String title, Object page) throws IOException {
    List<Tab> tabs = navigation.stream().map(link -> new Tab(link.text(), link.href(), isAt(path, link.href()))).toList();
    String root = "../".repeat((int) path.chars().filter(character -> character == '/').count());
    files.write(path, templates.render(kind, new Frame(root, kind, title, tabs, page)));
  }

  /** An API's tab leads on from every page of the API. */
  private static boolean isAt(String path, String href) {
    String folder = href.contains("/") ? href.substring(0, href.indexOf('/') + 1) : href;
    return path.startsWith(folder);
  }

  /** @param current whether the page is here */
  record Tab(String text, String href, boolean current) {}

  /**
   * @param root the way from the page to the site's folder: empty, or {@code ../} once or twice
   * @param page the content's own context
   */
  record Frame(String root, String kind, String title, List<Tab> navigation, Object page) {}
}
