package dev.apiscribe.review.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every link of the site of the curated specs leads somewhere. */
class SiteLinksTest {
  private static final Pattern SEARCH_HREF = Pattern.compile("\"([^\"]+\\.html(?:#[^\"]*)?)\"]");

  @TempDir private static Path site;
  private static Map<String, Document> pages;

  @BeforeAll
  static void write() throws IOException {
    Sites.Run run = Sites.curated(site, "--since", Sites.ROOT.resolve("specs"));
    assertThat(run.status()).as(run.err()).isZero();
    pages = Sites.pages(site);
  }

  @Test
  void everyLinkLeadsToAPageAndToAPlaceOnIt() {
    List<String> broken = new ArrayList<>();
    int links = 0;
    for (Map.Entry<String, Document> page : pages.entrySet()) {
      for (Element element : page.getValue().select("[href], [src]")) {
        String target = element.hasAttr("href") ? element.attr("href") : element.attr("src");
        links++;
        if (!target.startsWith("https://") && !target.startsWith("http://") && !target.equals("data:,") && !leads(page.getKey(), target)) {
          broken.add(page.getKey() + " -> " + target);
        }
      }
    }
    assertThat(broken).isEmpty();
    assertThat(links).isGreaterThan(10_000);
  }

  @Test
  void everythingThatIsFoundIsThere() throws IOException {
    Matcher href = SEARCH_HREF.matcher(Files.readString(site.resolve("assets/search-data.js")));
    List<String> broken = new ArrayList<>();
    int entries = 0;
    while (href.find()) {
      entries++;
      if (!leads("index.html", href.group(1))) {
        broken.add(href.group(1));
      }
    }
    assertThat(broken).isEmpty();
    assertThat(entries).isGreaterThan(1_000);
  }

  @Test
  void everyIdOfAPageIsItsOnly() {
    pages.forEach((path, page) -> {
      List<String> ids = page.select("[id]").eachAttr("id");
      assertThat(ids).as(path).doesNotHaveDuplicates();
    });
  }

  private static boolean leads(String from, String to) {
    String path = to.replaceFirst("#.*", "");
    String page = path.isEmpty() ? from : URI.create(from).resolve(path).getPath();
    String id = to.contains("#") ? to.substring(to.indexOf('#') + 1) : "";
    if (!pages.containsKey(page)) {
      return id.isEmpty() && Files.exists(site.resolve(page));
    }
    return id.isEmpty() || ids(page).contains(id);
  }

  private static final Map<String, Set<String>> IDS = new HashMap<>();

  private static Set<String> ids(String page) {
    return IDS.computeIfAbsent(page, key -> new HashSet<>(pages.get(key).select("[id]").eachAttr("id")));
  }
}
