package dev.apiscribe.review.drift;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the pages state, by the place of the spec that it is about, collected while pages and spec are compared. */
final class FactLedger {
  private record Printing(DocumentText text, int line, Map<String, JsonNode> said) {
    boolean isOfSentence() {
      return said.containsKey(Presence.WORDS.label());
    }
  }

  private final SortedMap<String, List<Printing>> printings = new TreeMap<>();
  private final SortedMap<String, List<Printing>> doubts = new TreeMap<>();

  /** Where one page is entered. */
  interface Page {
    /** Of a page that is no text of a transcribed revision nothing is kept. */
    Page NOT_KEPT = new Page() {
      @Override
      public void see(String pointer, int line, Map<String, JsonNode> said) {}

      @Override
      public void doubt(String pointer, int line, Doubt doubt, JsonNode documented) {}
    };

    void see(String pointer, int line, Map<String, JsonNode> said);

    void doubt(String pointer, int line, Doubt doubt, JsonNode documented);
  }

  Page page(PageIdentity identity) {
    if (identity.text() == PageIdentity.Text.OTHER) {
      return Page.NOT_KEPT;
    }
    DocumentText text =
        new DocumentText(identity.document(), identity.text() == PageIdentity.Text.PUBLISHED);
    return new Page() {
      @Override
      public void see(String pointer, int line, Map<String, JsonNode> said) {
        enter(printings, pointer, line, said);
      }

      @Override
      public void doubt(String pointer, int line, Doubt doubt, JsonNode documented) {
        enter(doubts, pointer, line, Map.of(doubt.id(), documented));
      }

      private void enter(
          Map<String, List<Printing>> list, String pointer, int line, Map<String, JsonNode> said) {
        list.computeIfAbsent(pointer, key -> new ArrayList<>())
            .add(new Printing(text, text.published() ? 0 : line, Map.copyOf(said)));
      }
    };
  }

  FactRecord record() {
    SortedMap<String, List<Printing>> all = new TreeMap<>();
    printings.forEach((pointer, list) -> all.put(pointer, new ArrayList<>(list)));
    doubts.forEach((pointer, list) ->
        list.forEach(doubt -> add(doubt, all.computeIfAbsent(pointer, key -> new ArrayList<>()))));
    Map<String, List<Sighting>> sightings = new TreeMap<>();
    all.forEach((pointer, list) -> sightings.put(pointer, folded(list)));
    return new FactRecord(sightings);
  }

  /** What a line leaves open is told with what it states; that it states nothing stays a sighting of its own. */
  private static void add(Printing doubt, List<Printing> all) {
    boolean told = false;
    for (int i = 0; i < all.size(); i++) {
      Printing printing = all.get(i);
      if (printing.text().equals(doubt.text())
          && printing.line() == doubt.line()
          && !printing.said().isEmpty()
          && !printing.isOfSentence()) {
        Map<String, JsonNode> said = new LinkedHashMap<>(printing.said());
        said.putAll(doubt.said());
        all.set(i, new Printing(printing.text(), printing.line(), said));
        told = true;
      }
    }
    if (!told) {
      all.add(doubt);
    }
  }

  private static List<Sighting> folded(List<Printing> printings) {
    Map<List<Object>, Sighting> bySaid = new LinkedHashMap<>();
    for (Printing printing : printings) {
      DocumentText text = printing.text();
      Sighting sighting = bySaid.computeIfAbsent(
          List.of(text, printing.said()),
          key ->
              new Sighting(text.document(), text.published(), new ArrayList<>(), printing.said()));
      if (printing.line() > 0 && !sighting.lines().contains(printing.line())) {
        sighting.lines().add(printing.line());
      }
    }
    bySaid.values().forEach(sighting -> sighting.lines().sort(null));
    return List.copyOf(bySaid.values());
  }
}
