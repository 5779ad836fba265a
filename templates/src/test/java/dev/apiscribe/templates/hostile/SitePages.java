package dev.apiscribe.templates.hostile;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The pages of a review site, by a parser of HTML. */
final class SitePages {
  private static final Set<String> ADDRESSES =
      Set.of("href", "src", "action", "formaction", "data", "poster", "srcset", "xlink:href");
  private static final String SCRIPT = "window.searchData=";

  private final Path folder;
  private final Map<Path, Document> pages = new LinkedHashMap<>();

  private SitePages(Path folder) {
    this.folder = folder;
  }

  static SitePages of(Path folder) throws IOException {
    SitePages site = new SitePages(folder);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file :
          files.filter(each -> each.toString().endsWith(".html")).sorted().toList()) {
        site.pages.put(file, Jsoup.parse(Files.readString(file)));
      }
    }
    return site;
  }

  /** The pages of operations, in the order of the overview. */
  List<Document> operations() {
    List<Document> operations = new ArrayList<>();
    pages.forEach((file, page) -> page.select("table.operations th a")
        .forEach(link -> operations.add(pages.get(
            folder.resolve(file.getParent().resolve(link.attr("href"))).normalize()))));
    return operations;
  }

  List<String> complaints() throws IOException {
    List<String> complaints = new ArrayList<>();
    for (Map.Entry<Path, Document> page : pages.entrySet()) {
      for (Element element : page.getValue().getAllElements()) {
        if (element.normalName().equals("script")
            && !element.attr("src").endsWith("assets/site.js")) {
          complaints.add(page.getKey() + ": a script: " + element);
        }
        for (Attribute attribute : element.attributes()) {
          String name = attribute.getKey().toLowerCase(java.util.Locale.ROOT);
          if (name.startsWith("on") || name.equals("style") || name.equals("srcdoc")) {
            complaints.add(page.getKey() + ": " + attribute);
          }
          if (ADDRESSES.contains(name) && !leadsSomewhere(page.getKey(), attribute.getValue())) {
            complaints.add(page.getKey() + ": leads elsewhere: " + attribute);
          }
        }
      }
    }
    String search = Files.readString(folder.resolve("assets/search-data.js"));
    if (!search.startsWith(SCRIPT) || !search.endsWith(";\n")) {
      complaints.add("the data of the search is another script: " + search);
    } else {
      String json = search.substring(SCRIPT.length(), search.length() - 2);
      new JsonMapper().readTree(json).forEach(entry -> {
        if (!leadsSomewhere(folder.resolve("index.html"), entry.path(3).asText())) {
          complaints.add("the search leads elsewhere: " + entry);
        }
      });
    }
    return complaints;
  }

  /** Addresses of the web, and files of the site. */
  private boolean leadsSomewhere(Path page, String address) {
    if (address.matches("(?i)https?://[^\\s\"<>]+")
        || address.equals("data:,")
        || address.startsWith("#")) {
      return true;
    }
    String file = address.replaceFirst("#.*", "");
    return file.matches("[A-Za-z0-9._~/-]+")
        && Files.exists(page.resolveSibling(file))
        && page.resolveSibling(file).normalize().startsWith(folder);
  }

  /** Compares all elements of the sites, apart from what they say. */
  List<String> differences(SitePages expected) {
    Map<String, Integer> here = elements();
    Map<String, Integer> there = expected.elements();
    Set<String> kinds = new TreeSet<>(here.keySet());
    kinds.addAll(there.keySet());
    return kinds.stream()
        .filter(kind -> !here.getOrDefault(kind, 0).equals(there.getOrDefault(kind, 0)))
        .map(kind -> here.getOrDefault(kind, 0) + " times " + kind + ", with harmless texts "
            + there.getOrDefault(kind, 0))
        .toList();
  }

  /** Lines of a description that begin with a bullet are a list, and what follows it is a text. */
  private static boolean isOfAList(Element element) {
    Element before = element.previousElementSibling();
    return element.closest("ul.prose") != null
        || (element.normalName().equals("p") && before != null && before.is("ul.prose"));
  }

  private Map<String, Integer> elements() {
    Map<String, Integer> elements = new TreeMap<>();
    for (Document page : pages.values()) {
      for (Element element : page.getAllElements()) {
        // What stands between backticks in a description is code.
        boolean isCode =
            element.normalName().equals("code") && element.attributes().isEmpty();
        if (!isCode && !isOfAList(element)) {
          elements.merge(kind(element.parent()) + " > " + kind(element), 1, Integer::sum);
        }
      }
    }
    return elements;
  }

  private static String kind(Element element) {
    return element == null
        ? ""
        : element.normalName()
            + element.attributes().asList().stream()
                .map(Attribute::getKey)
                .sorted()
                .collect(Collectors.joining(" ", "[", "]"));
  }
}
