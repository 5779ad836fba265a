package dev.apiscribe.review.draft;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Ids for pages, made of their names: the file's alone, or with its folders where another page of
 * the draft has that, and behind the word of the API where a page beside the draft has it.
 */
final class SourceIds {
  private final Map<String, String> ids = new HashMap<>();

  SourceIds(List<DraftPage> pages, DraftSettings settings) {
    Set<String> taken = new HashSet<>(settings.taken());
    for (DraftPage page : pages) {
      String source = page.facts().source();
      String whole = source.replaceFirst("\\.[A-Za-z]{1,5}$", "");
      String file = word(whole.substring(whole.lastIndexOf('/') + 1));
      String prefix = settings.taken().contains(file) ? settings.api() + "-" : "";
      String unique = prefix + file;
      String id = prefix + word(whole);
      for (int number = 1; !taken.add(unique); number++) {
        unique = number == 1 ? id : id + "-" + number;
      }
      ids.putIfAbsent(source, unique);
    }
  }

  private static String word(String name) {
    String word = Spelling.kebab(Spelling.words(name));
    return word.isEmpty() ? "page" : word;
  }

  Map<String, String> byName() {
    return Map.copyOf(ids);
  }

  String id(String source) {
    return ids.getOrDefault(source, "page");
  }
}
