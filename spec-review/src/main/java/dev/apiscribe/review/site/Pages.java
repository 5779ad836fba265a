package dev.apiscribe.review.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Prints pages: the template of a kind, with what every page has around it. */
final class Pages {
  private final Templates templates = new Templates();
  private final List<Link> navigation;
  private final SiteFolder files;
  private final List<SitePage> all = new ArrayList<>();

  Pages(List<Link> navigation, SiteFolder files) {
    this.navigation = navigation;
    this.files = files;
  }

  /** Remembers a page, to be printed with all others. */
  void add(String path, String kind, String title, Object page) {
    all.add(new SitePage(path, kind, title, page));
  }

  void print() throws IOException {
    // No thread is still writing when it fails.
    List<IOException> failures =
        all.parallelStream().map(this::print).flatMap(Optional::stream).toList();
    if (!failures.isEmpty()) {
      throw failures.get(0);
    }
  }

  /** Returns why it cannot be written; empty when it is. */
  private Optional<IOException> print(SitePage page) {
    List<Tab> tabs = navigation.stream()
        .map(link -> tab(link.text(), Objects.requireNonNull(link.href()), page.path()))
        .toList();
    String root = "../"
        .repeat((int) page.path().chars().filter(character -> character == '/').count());
    try {
      files.write(
          page.path(),
          templates.render(
              page.kind(), new Frame(root, page.kind(), page.title(), tabs, page.content())));
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(e);
    }
  }

  private record SitePage(String path, String kind, String title, Object content) {}

  /** An API's tab leads on from every page of the API. */
  private static Tab tab(String text, String href, String path) {
    return new Tab(text, href, isAt(path, href));
  }

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
