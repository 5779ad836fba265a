package dev.apiscribe.review.site;

import java.util.List;

/** All decisions and observations of all APIs. */
record LedgerView(List<DeviationView> entries, List<String> apis, List<String> kinds) {
  static LedgerView of(List<ApiView> apis) {
    List<DeviationView> entries =
        apis.stream().flatMap(api -> api.ledger().stream()).toList();
    return new LedgerView(
        entries,
        apis.stream().map(ApiView::name).toList(),
        entries.stream().map(DeviationView::kind).distinct().sorted().toList());
  }

  int count() {
    return entries.size();
  }
}
