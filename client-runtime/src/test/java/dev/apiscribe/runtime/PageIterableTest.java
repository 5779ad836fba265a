package dev.apiscribe.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class PageIterableTest {
  private static final PageRule<Map<String, @Nullable Object>, String> AFTER_ITEM =
      PageRule.afterItem(PageServer::items, "start", item -> item);
  private static final PageRule<Map<String, @Nullable Object>, String> AFTER_TOKEN =
      PageRule.afterToken(PageServer::items, "start", body -> body.get("next"));
  private static final PageRule<Map<String, @Nullable Object>, String> BY_OFFSET =
      PageRule.byOffset(PageServer::items, "start", 0);
  private static final PageRule<Map<String, @Nullable Object>, String> BY_NUMBER =
      PageRule.byNumber(PageServer::items, "start", 1);

  private static PageRule<Map<String, @Nullable Object>, String> more(
      PageRule<Map<String, @Nullable Object>, String> rule) {
    return rule.more(body -> (Boolean) body.get("more"));
  }

  private static PageRule<Map<String, @Nullable Object>, String> total(
      PageRule<Map<String, @Nullable Object>, String> rule) {
    return rule.total(body -> (Number) body.get("total"));
  }

  private static String page(String more, String... items) {
    return "{\"things\": " + (items.length == 0 ? "[]" : "[\"" + String.join("\", \"", items))
        + (items.length == 0 ? "" : "\"]") + more + "}";
  }

  private static PageIterable<Map<String, @Nullable Object>, String> read(
      PageServer server, PageRule<Map<String, @Nullable Object>, String> rule) {
    return server.call().pages(rule, RequestOptions.none());
  }

  @Test
  void asksForAPageWhenItsFirstItemIsNeededAndForAllAgainByAnotherIterator() {
    try (var server = PageServer.of(
        Map.of("null", page("", "a", "b"), "start=b", page("", "c"), "start=c", page("")))) {
      var things = read(server, AFTER_ITEM);
      assertThat(server.queries).isEmpty();
      Iterator<String> one = things.iterator();
      assertThat(server.queries).isEmpty();
      assertThat(List.of(one.next(), one.next())).containsExactly("a", "b");
      assertThat(server.queries).containsExactly("null");
      assertThat(one.next()).isEqualTo("c");
      assertThat(server.queries).containsExactly("null", "start=b");
      assertThat(one.hasNext()).isFalse();
      assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(one::next);
      assertThat(server.queries).containsExactly("null", "start=b", "start=c");

      assertThat(things.stream().limit(2)).containsExactly("a", "b");
      assertThat(server.queries).hasSize(4);
    }
  }

  @Test
  void endsWhereTheFlagIsNotTrue() {
    try (var server = PageServer.of(
        Map.of("null", page(", \"more\": true", "a"), "start=a", page(", \"more\": false", "b")))) {
      assertThat(read(server, more(AFTER_ITEM))).containsExactly("a", "b");
    }
    try (var server = PageServer.of(Map.of("null", page("", "a")))) {
      assertThat(read(server, more(AFTER_ITEM))).containsExactly("a");
    }
  }

  @Test
  void endsWithoutAToken() {
    for (String end : List.of("", ", \"next\": null", ", \"next\": \"\"")) {
      try (var server = PageServer.of(Map.of(
          "null", page(", \"next\": \"2\"", "a"),
          "start=2", page(", \"next\": \"3\""),
          "start=3", page(end, "b")))) {
        assertThat(read(server, AFTER_TOKEN)).as(end).containsExactly("a", "b");
      }
    }
  }

  @Test
  void countsItemsAndEndsAtTheirNumberOrAtAnEmptyPage() {
    try (var server = PageServer.of(
        Map.of("null", page(", \"total\": 3", "a", "b"), "start=2", page(", \"total\": 3", "c")))) {
      assertThat(read(server, total(BY_OFFSET))).containsExactly("a", "b", "c");
    }
    try (var server = PageServer.of(
        Map.of("start=5", page("", "a", "b"), "start=7", page("", "c"), "start=8", "{}"))) {
      assertThat(server.call().query("start", 5).pages(BY_OFFSET, RequestOptions.none()))
          .as("goes on from the caller's, and takes no list for an empty one")
          .containsExactly("a", "b", "c");
    }
  }

  @Test
  void countsPages() {
    try (var server = PageServer.of(
        Map.of("null", page("", "a"), "start=2", page("", "b"), "start=3", page("")))) {
      assertThat(read(server, BY_NUMBER)).containsExactly("a", "b");
    }
    try (var server = PageServer.of(
        Map.of("null", page(", \"total\": 2", "a"), "start=2", page(", \"total\": 2", "b")))) {
      assertThat(read(server, total(BY_NUMBER))).containsExactly("a", "b");
    }
  }

  @Test
  void takesAPageThatIsNotFullForTheLast() {
    var rule = BY_OFFSET.size("limit", 2L);
    try (var server = PageServer.of(Map.of("null", page("", "a", "b"), "start=2", page("", "c")))) {
      assertThat(read(server, rule)).containsExactly("a", "b", "c");
    }
    try (var server = PageServer.of(Map.of(
        "limit=1", page("", "a"), "start=1&limit=1", page(""), "start=one", page("", "a")))) {
      assertThat(server.call().query("limit", "1").pages(rule, RequestOptions.none()))
          .containsExactly("a");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> server
              .call()
              .query("start", "one")
              .pages(BY_OFFSET, RequestOptions.none())
              .iterator()
              .next())
          .withMessageContaining("start");
    }
  }

  @Test
  void hasPagesWithTheirResponsesAndTheWayToTheNext() {
    try (var server = PageServer.of(Map.of("null", page("", "a", "b"), "start=b", page("")))) {
      List<String> pages = new ArrayList<>();
      for (var page : read(server, AFTER_ITEM).pages()) {
        assertThat(page.response().status()).isEqualTo(200);
        pages.add(page.number() + " " + page.items() + " " + page.next());
        assertThat(page)
            .hasToString(
                "page " + page.number() + " of listThings with " + page.items().size() + " items");
      }
      assertThat(pages).containsExactly("1 [a, b] Optional[b]", "2 [] Optional.empty");
    }
  }

  @Test
  void namesThePageThatFailsAndAsksForItAgain() {
    List<String> second = new ArrayList<>(List.of("500", page("", "b")));
    try (var server = new PageServer(query -> query.equals("null")
        ? page("", "a")
        : query.equals("start=a") ? second.remove(0) : page(""))) {
      Iterator<String> things = read(server, AFTER_ITEM).iterator();
      assertThat(things.next()).isEqualTo("a");
      assertThatExceptionOfType(ServerErrorException.class)
          .isThrownBy(things::next)
          .withMessageEndingWith("(page 2)")
          .satisfies(e -> assertThat(e.page()).isEqualTo(2));
      assertThat(things.next()).isEqualTo("b");
      assertThat(things.hasNext()).isFalse();
    }
  }

  @Test
  void callsEachPageWithTheOptions() {
    try (var server = PageServer.of(Map.of("null", page("", "a"), "start=a", page("")))) {
      var pages = server
          .call()
          .pages(AFTER_ITEM, RequestOptions.builder().keepRawBody().build())
          .pages();
      assertThat(pages).hasSize(2).allMatch(page -> page.response().rawBody().isPresent());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void refusesTokensThatGoInACircle(int circle) {
    try (var server = new PageServer(query -> {
      int at = query.equals("null") ? 0 : Integer.parseInt(query.substring("start=".length()));
      return page(", \"next\": " + (at == circle + 2 ? 3 : at + 1), "x" + at);
    })) {
      assertThatExceptionOfType(IncompletePagesException.class)
          .isThrownBy(() -> read(server, AFTER_TOKEN).forEach(item -> {}))
          .withMessageContaining("leads back to an earlier page")
          .satisfies(e -> assertThat(e.mayHaveBeenExecuted()).isTrue());
      assertThat(server.queries).hasSizeLessThan(4 * circle + 8);
    }
  }

  @Test
  void refusesAServerThatIgnoresWhereAPageBegins() {
    try (var server = new PageServer(query -> page("", "a"))) {
      for (var rule : List.of(AFTER_ITEM, BY_OFFSET, BY_NUMBER)) {
        assertThatExceptionOfType(IncompletePagesException.class)
            .isThrownBy(() -> read(server, rule).forEach(item -> {}))
            .satisfies(e -> assertThat(e.page()).isEqualTo(2));
      }
    }
  }

  @Test
  void refusesAPageThatPromisesMoreAndDoesNotSayWhere() {
    try (var server = new PageServer(query -> page(", \"more\": true"))) {
      for (var rule : List.of(AFTER_ITEM, AFTER_TOKEN, BY_OFFSET, BY_NUMBER)) {
        assertThatExceptionOfType(IncompletePagesException.class)
            .isThrownBy(() -> read(server, more(rule)).forEach(item -> {}));
      }
    }
    try (var server = new PageServer(query -> page("", "a"))) {
      assertThatExceptionOfType(IncompletePagesException.class)
          .isThrownBy(
              () -> read(server, PageRule.afterItem(PageServer::items, "start", item -> null))
                  .forEach(item -> {}))
          .withMessageContaining("does not say where");
    }
  }

  @Test
  void refusesAParameterThatTheOperationDoesNotHave() {
    try (var server = PageServer.of(Map.of("null", page("", "a")))) {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> read(server, PageRule.afterItem(PageServer::items, "begin", item -> item))
                  .forEach(item -> {}))
          .withMessageContaining("listThings has no query or header parameter begin");
    }
  }
}
