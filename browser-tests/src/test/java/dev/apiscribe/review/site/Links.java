package dev.apiscribe.review.site;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Where the pages of a site lead: to places that exist, or to the web, and never into a script. */
final class Links {
  private static final Set<String> ATTRIBUTES = Set.of(
      "href", "src", "action", "formaction", "data-href", "data-copy", "poster", "xlink:href");
  private static final Pattern SCHEME =
      Pattern.compile("^[\\s\\p{Cntrl}]*([A-Za-z][A-Za-z0-9+.\\s-]*):.*", Pattern.DOTALL);

  private final Map<Path, Document> pages = new HashMap<>();

  private Links() {}

  /**
   * @return the links of the HTML files that lead nowhere, or where no link may lead: file, link,
   *     what is wrong
   */
  static List<String> problems(List<Path> files) throws IOException {
    Links links = new Links();
    List<String> problems = new ArrayList<>();
    for (Path file : files) {
      for (Element element : links.page(file).getAllElements()) {
        for (String name : ATTRIBUTES) {
          if (element.hasAttr(name)) {
            String problem = links.problem(file, element, element.attr(name));
            if (!problem.isEmpty()) {
              problems.add(file + ": " + element.tagName() + " " + name + "=\"" + element.attr(name)
                  + "\" " + problem);
            }
          }
        }
      }
    }
    return problems;
  }

  private String problem(Path file, Element element, String link) throws IOException {
    Matcher scheme = SCHEME.matcher(link);
    if (scheme.matches()) {
      String name = scheme.group(1).toLowerCase(Locale.ROOT);
      boolean icon = element.tagName().equals("link") && name.equals("data");
      boolean left = element.tagName().equals("a") && (name.equals("http") || name.equals("https"));
      return icon || left ? "" : "has a scheme that nothing may have here";
    }
    if (link.startsWith("//")) {
      return "leads to a host without saying how";
    }
    String[] parts = link.split("#", 2);
    Path target =
        parts[0].isEmpty() ? file : file.resolveSibling(decoded(parts[0])).normalize();
    if (!Files.isRegularFile(target)) {
      return "leads to no file";
    }
    if (parts.length == 1) {
      return "";
    }
    if (parts[1].startsWith("?")) {
      return ""; // a view of the page: what its filters are set to
    }
    return page(target).getElementById(decoded(parts[1])) == null
        ? "leads to no place in " + target.getFileName()
        : "";
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private Document page(Path file) throws IOException {
    Document page = pages.get(file);
    if (page == null) {
      page = Jsoup.parse(file);
      pages.put(file, page);
    }
    return page;
  }
}
