package dev.apiscribe.runtime;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.SubmissionPublisher;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class RowsTest {
  @RegisterExtension
  static final WireMockExtension SERVER = WireMockExtension.newInstance()
      .options(WireMockConfiguration.wireMockConfig().dynamicPort())
      .build();

  private static final List<String> COLUMNS = List.of("id", "speed");
  private static final Map<String, Integer> CAR = Map.of("id", 1);
  private static final List<List<?>> CARS = List.of(List.of("c1", 50), Arrays.asList("c2", null));
  private static final String COMPACT =
      "{\"columns\":[\"id\",\"speed\"],\"data\":[[\"c1\",50],[\"c2\",null]]}";

  private ApiClient api;

  @BeforeEach
  void acceptEverything() {
    SERVER.stubFor(WireMock.any(anyUrl()).willReturn(ok()));
    api = Operations.client(URI.create(SERVER.baseUrl()));
  }

  private String sent(RequestBody content) {
    SERVER.resetRequests();
    api.call(Operations.INGEST).body(content).send(RequestOptions.none());
    return SERVER.findAll(WireMock.anyRequestedFor(anyUrl())).get(0).getBodyAsString();
  }

  static Stream<RequestBody> sources() {
    SubmissionPublisher<List<?>> published = new SubmissionPublisher<>(Runnable::run, 8);
    RequestBody fromPublisher = Rows.compact(COLUMNS, subscriber -> {
      published.subscribe(subscriber);
      CARS.forEach(published::submit);
      published.close();
    });
    return Stream.of(
        Rows.compact(COLUMNS, CARS),
        Rows.compact(COLUMNS, CARS.iterator()),
        Rows.compact(COLUMNS, CARS.stream()),
        fromPublisher,
        Rows.encoded(RowFormat.COMPACT, COMPACT.getBytes(StandardCharsets.UTF_8)),
        Rows.encoded(
            RowFormat.COMPACT, new ByteArrayInputStream(COMPACT.getBytes(StandardCharsets.UTF_8))),
        Rows.encoded(
            RowFormat.COMPACT,
            () -> new ByteArrayInputStream(COMPACT.getBytes(StandardCharsets.UTF_8))));
  }

  @ParameterizedTest
  @MethodSource("sources")
  void sendsTheSameRowsFromEverySource(RequestBody content) {
    assertThat(sent(content)).isEqualTo(COMPACT);
  }

  @ParameterizedTest
  @MethodSource("sources")
  void sendsAgainExactlyWhatSaysThatItCanBe(RequestBody content) {
    sent(content);
    if (content.isRepeatable()) {
      assertThat(sent(content)).isEqualTo(COMPACT);
    } else {
      assertThatIllegalStateException()
          .isThrownBy(() -> sent(content))
          .withMessageContaining("only once");
    }
  }

  @Test
  void writesModelsMapsAndAnythingElseThatIsAnObjectToJacksonOneALine() {
    RequestBody rows =
        Rows.streaming(List.of(Tag.of("k", "1"), Map.of("id", 1), new Column("a", "int8")));
    assertThat(sent(rows))
        .isEqualTo(
            "{\"tag/key\":\"k\",\"weight\":1}\n{\"id\":1}\n{\"name\":\"a\",\"type\":\"int8\"}");
  }

  @Test
  void writesListsArraysAndEveryKindOfValue() {
    List<?> linked = new LinkedList<>(List.of(1.5, true));
    List<Object> rows = List.of(new Object[] {"é\"\n", 1L << 62}, new long[] {1, 2}, linked);
    assertThat(sent(Rows.compact(COLUMNS, rows)))
        .endsWith("\"data\":[[\"é\\\"\\n\",4611686018427387904],[1,2],[1.5,true]]}");
    List<Object> rare = List.of(
        List.of(new BigDecimal("1.10"), BigInteger.TWO.pow(70)),
        List.of(Map.of("a", List.of(1)), Tag.of("k", "1")));
    assertThat(sent(Rows.compact(COLUMNS, rare)))
        .endsWith(
            "[[1.10,1180591620717411303424],[{\"a\":[1]},{\"tag/key\":\"k\",\"weight\":1}]]}");
  }

  @Test
  void putsLineFeedsBetweenLinesOnly() {
    assertThat(sent(Rows.lines(List.of("{\"a\":1}", "", "ü😀")))).isEqualTo("{\"a\":1}\n\nü😀");
  }

  @Test
  void sendsARawRowByteForByte() {
    assertThat(sent(Rows.raw("a\r\nb\n"))).isEqualTo("a\r\nb\n");
    assertThat(sent(Rows.raw("a\nb".getBytes(StandardCharsets.UTF_8)))).isEqualTo("a\nb");
    assertThat(sent(Rows.raw(new ByteArrayInputStream(new byte[] {'a'})))).isEqualTo("a");
    assertThat(sent(Rows.raw(() -> new ByteArrayInputStream(new byte[] {'a'})))).isEqualTo("a");
    assertThat(sent(Rows.raw(BodyPublishers.ofString("a")))).isEqualTo("a");
  }

  @Test
  void sendsNoRowsAtAll() {
    assertThat(sent(Rows.compact(COLUMNS, List.of())))
        .isEqualTo("{\"columns\":[\"id\",\"speed\"],\"data\":[]}");
    assertThat(sent(Rows.streaming(List.of()))).isEmpty();
    assertThat(sent(Rows.lines(Stream.empty()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {8_191, 8_192, 8_193, 100_000})
  void sendsRowsThatFillPiecesExactlyAndNotExactly(int length) {
    String row = "x".repeat(length);
    assertThat(sent(Rows.lines(List.of(row)))).isEqualTo(row);
    assertThat(sent(Rows.lines(List.of(row, row)))).isEqualTo(row + "\n" + row);
  }

  @Test
  void sendsManyRowsInOrder() {
    List<String> rows = IntStream.range(0, 50_000).mapToObj(Integer::toString).toList();
    assertThat(sent(Rows.lines(rows)).lines()).containsExactlyElementsOf(rows);
  }

  static Stream<Supplier<RequestBody>> badRows() {
    List<String> lines = new ArrayList<>(List.of("canary".repeat(5_000), "b"));
    lines.add("canary\nline");
    return Stream.of(
        () -> Rows.lines(lines),
        () -> Rows.lines(Stream.of("a", "b", "canary\r")),
        () -> Rows.lines(Stream.of("a", "b", "canary\uD800")),
        () -> Rows.streaming(Stream.of(CAR, CAR, Map.of("canary", new Object()))),
        () -> Rows.streaming(Arrays.asList(CAR, CAR, null)),
        () -> Rows.streaming(Stream.of(CAR, CAR, new Unreadable())),
        () -> Rows.streaming(Stream.of(CAR, CAR, "{\"canary\":1}")),
        () -> Rows.streaming(Stream.of(CAR, CAR, List.of("canary"))),
        () -> Rows.streaming(Stream.of(CAR, CAR, new String[] {"canary"})),
        () -> Rows.streaming(Stream.of(CAR, CAR, 1)),
        () -> Rows.streaming(Stream.of(CAR, CAR, true)),
        () -> Rows.compact(COLUMNS, Stream.of(CARS.get(0), CARS.get(1), List.of("canary"))),
        () -> Rows.compact(
            COLUMNS, Stream.of(CARS.get(0), CARS.get(1), List.of("canary", "canary", "canary"))),
        () -> Rows.compact(COLUMNS, Stream.of(CARS.get(0), CARS.get(1), "canary")));
  }

  /** Jackson quotes what a getter throws. */
  static final class Unreadable {
    public String getName() {
      throw new IllegalStateException("canary");
    }
  }

  @ParameterizedTest
  @MethodSource("badRows")
  void namesTheNumberOfARowThatCannotBeWrittenAndNothingOfIt(Supplier<RequestBody> rows) {
    ApiException e = catchThrowableOfType(ApiException.class, () -> sent(rows.get()));
    assertThat(e).hasRootCauseInstanceOf(IllegalArgumentException.class);
    assertThat(e).rootCause().message().startsWith("row 3: ");
    assertThat(e).asString().doesNotContain("canary");
    assertThat(e).rootCause().message().doesNotContain("canary");
  }

  @Test
  void passesOnWhatTheSourceThrows() {
    Iterator<Map<String, Integer>> broken = IntStream.range(0, 10)
        .mapToObj(i -> {
          if (i == 5) {
            throw new UnsupportedOperationException("no more");
          }
          return CAR;
        })
        .iterator();
    assertThatExceptionOfType(ApiException.class)
        .isThrownBy(() -> sent(Rows.streaming(broken)))
        .withRootCauseInstanceOf(UnsupportedOperationException.class);
    Iterable<Integer> unopenable = () -> {
      throw new UnsupportedOperationException("none");
    };
    assertThatExceptionOfType(ApiException.class)
        .isThrownBy(() -> sent(Rows.streaming(unopenable)))
        .withRootCauseInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void showsNothingOfTheRows() {
    assertThat(Rows.lines(List.of("canary"))).hasToString("Content[text/plain, streamed]");
    assertThat(Rows.raw("canary")).hasToString("Content[text/plain, 6 bytes]");
  }
}
