package dev.apiscribe.review.drift;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.Place;
import dev.apiscribe.review.document.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the pages state, by the place of the spec that it is about. */
final class FactLedger {
  private record Printing(DocumentText text, int line, Map<String, JsonNode> said) {
    /** Returns whether nothing else may be told with it. */
    boolean isAlone() {
      return said.containsKey(Presence.WORDS.label()) || said.containsKey(Presence.UNREAD.label());
    }
  }

  private final SortedMap<String, List<Printing>> printings = new TreeMap<>();
  private final SortedMap<String, List<Printing>> ambiguities = new TreeMap<>();

  /** The part of the ledger for one page. */
  final class LedgerPage {
    private final DocumentText text;

    private LedgerPage(DocumentText text) {
      this.text = text;
    }

    /**
     * Enters a thing of the page at the place of the spec that it was paired with, or where the
     * spec would have it.
     */
    void see(String pointer, Place printed, Map<String, JsonNode> said) {
      enter(printings, pointer, printed, said);
    }

    /** Enters what the page leaves open, whatever the spec says. */
    void ambiguity(String pointer, Statement said, Ambiguity ambiguity) {
      enter(ambiguities, pointer, said.place(), Map.of(ambiguity.id(), said.value()));
    }

    private void enter(
        Map<String, List<Printing>> list,
        String pointer,
        Place printed,
        Map<String, JsonNode> said) {
      list.computeIfAbsent(pointer, key -> new ArrayList<>())
          .add(new Printing(text, text.published() ? 0 : printed.line(), Map.copyOf(said)));
    }
  }

  /** @param identity of a text of a transcribed revision: of any other page nothing is kept */
  LedgerPage page(PageIdentity identity) {
    return new LedgerPage(
        new DocumentText(identity.document(), identity.text() == PageIdentity.TextKind.PUBLISHED));
  }

  FactRecord record() {
    SortedMap<String, List<Printing>> all = new TreeMap<>();
    printings.forEach((pointer, list) -> all.put(pointer, new ArrayList<>(list)));
    ambiguities.forEach((pointer, list) -> list.forEach(
        ambiguity -> add(ambiguity, all.computeIfAbsent(pointer, key -> new ArrayList<>()))));
    Map<String, List<SourceReference>> references = new TreeMap<>();
    all.forEach((pointer, list) -> references.put(pointer, folded(list)));
    return new FactRecord(references);
  }

  /**
   * What a line leaves open is told with what it states; that it states nothing stays a reference
   * of its own.
   */
  private static void add(Printing ambiguity, List<Printing> all) {
    boolean told = false;
    for (int i = 0; i < all.size(); i++) {
      Printing printing = all.get(i);
      if (printing.text().equals(ambiguity.text())
          && printing.line() == ambiguity.line()
          && !printing.said().isEmpty()
          && !printing.isAlone()) {
        Map<String, JsonNode> said = new LinkedHashMap<>(printing.said());
        said.putAll(ambiguity.said());
        all.set(i, new Printing(printing.text(), printing.line(), said));
        told = true;
      }
    }
    if (!told) {
      all.add(ambiguity);
    }
  }

  private static List<SourceReference> folded(List<Printing> printings) {
    Map<List<Object>, SourceReference> bySaid = new LinkedHashMap<>();
    for (Printing printing : printings) {
      DocumentText text = printing.text();
      SourceReference reference = bySaid.computeIfAbsent(
          List.of(text, printing.said()),
          key -> new SourceReference(
              text.document(), text.published(), new ArrayList<>(), printing.said()));
      if (printing.line() > 0 && !reference.lines().contains(printing.line())) {
        reference.lines().add(printing.line());
      }
    }
    bySaid.values().forEach(reference -> reference.lines().sort(null));
    return List.copyOf(bySaid.values());
  }
}
