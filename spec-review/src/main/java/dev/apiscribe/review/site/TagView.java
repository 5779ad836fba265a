package dev.apiscribe.review.site;

import dev.apiscribe.review.proof.CheckedItem;
import dev.apiscribe.review.proof.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The operations of one tag, or of a whole API, and how they stand.
 *
 * @param id of its section on the API's page
 * @param kinds how many deviations of each of {@link #KINDS} there are
 * @param drift how many findings there are, and so {@code changes}; a dash if nothing was compared
 */
record TagView(
    String id,
    String name,
    String description,
    String href,
    List<OperationView> operations,
    String payloads,
    String exchanges,
    String constraints,
    List<KindCount> kinds,
    String drift,
    String changes) {
  static final List<String> KINDS =
      List.of("contradiction", "departure", "gap", "inferred", "loss");

  /**
   * The number of deviations of a kind.
   *
   * @param href the ledger with these alone; null where it cannot show them alone
   */
  record KindCount(String name, int count, @Nullable String href) {}

  int operationCount() {
    return operations.size();
  }

  /** @param api whose deviations these are, all of them; null for those of a tag */
  static TagView of(
      String id,
      String name,
      String description,
      String href,
      List<OperationView> operations,
      List<CheckedItem> items,
      boolean proven,
      List<DeviationView> deviations,
      @Nullable String api,
      String drift,
      String changes) {
    Map<String, Integer> kinds = new LinkedHashMap<>();
    deviations.stream()
        .filter(deviation -> !deviation.observed())
        .distinct()
        .forEach(deviation -> kinds.merge(deviation.kind(), 1, Integer::sum));
    return new TagView(
        id,
        name,
        description,
        href,
        operations,
        payloads(items, proven),
        passed("exchange", items, proven),
        passed("constraint", items, proven),
        KINDS.stream()
            .map(kind -> new KindCount(
                kind, kinds.getOrDefault(kind, 0), api == null ? null : ledger(api, kind)))
            .toList(),
        drift,
        changes);
  }

  private static String ledger(String api, String kind) {
    return "deviations.html#?api=" + Slug.of(api) + "&kind=" + kind + "&entry=deviation";
  }

  private static String payloads(List<CheckedItem> items, boolean proven) {
    List<CheckedItem> printed =
        items.stream().filter(item -> item.scope().equals("payload")).toList();
    long passed = printed.stream()
        .filter(item -> PayloadProof.of(item.name(), items).isPassed())
        .count();
    return proven ? passed + " of " + printed.size() : "not run";
  }

  /** {@code 12 of 12}: what passed of what is documented and can be checked. */
  private static String passed(String scope, List<CheckedItem> items, boolean proven) {
    List<CheckedItem> those = new ArrayList<>(
        items.stream().filter(item -> item.scope().equals(scope)).toList());
    long passed =
        those.stream().filter(item -> item.outcome() == Outcome.PASSED).count();
    return proven ? passed + " of " + those.size() : "not run";
  }
}
