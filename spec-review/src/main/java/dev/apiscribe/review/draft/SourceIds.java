package dev.apiscribe.review.draft;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Ids for pages, made of their names: the file's alone, or with its folders where that is taken.
 */
final class SourceIds {
  private final Map<String, String> ids = new HashMap<>();

  SourceIds(List<DraftPage> pages) {
    Set<String> taken = new HashSet<>();
    for (DraftPage page : pages) {
      String source = page.facts().source();
      String whole = source.replaceFirst("\\.[A-Za-z]{1,5}$", "");
      String file = Spelling.kebab(Spelling.words(whole.substring(whole.lastIndexOf('/') + 1)));
      String id = !file.isEmpty() && taken.add(file) ? file : Spelling.kebab(Spelling.words(whole));
      String unique = id.isEmpty() ? "page" : id;
      for (int number = 2; !id.equals(file) && !taken.add(unique); number++) {
        unique = id + "-" + number;
      }
      ids.putIfAbsent(source, unique);
    }
  }

  Map<String, String> byName() {
    return Map.copyOf(ids);
  }

  String id(String source) {
    return ids.getOrDefault(source, "page");
  }
}
