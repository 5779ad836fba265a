package dev.apiscribe.runtime;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(10)
class RowFormatsTest {
  @RegisterExtension
  static final WireMockExtension SERVER = WireMockExtension.newInstance()
      .options(WireMockConfiguration.wireMockConfig().dynamicPort())
      .build();

  private static final RowFormats FORMATS = RowFormats.parameter("format")
      .sentAs(RowFormat.COMPACT, "application/vnd.x+json")
      .sentAs(RowFormat.LINES, "text/x-lines")
      .means("application/json", RowFormat.COMPACT)
      .means("text/plain", RowFormat.RAW)
      .means("text/plain;format=lines", RowFormat.LINES);

  private static final Operation<Void> INGEST = ingest(Parameter.query("format"), FORMATS);

  private ApiClient api;

  private static Operation<Void> ingest(Parameter parameter, RowFormats formats) {
    return Operation.<Void>of("ingest", "POST", "/ingest")
        .parameter(parameter)
        .requestMediaTypes("application/json", "text/plain")
        .rowFormats(formats)
        .success(200, ResponseBody.none())
        .build();
  }

  @BeforeEach
  void acceptEverything() {
    SERVER.stubFor(WireMock.any(anyUrl()).willReturn(ok()));
    api = Operations.client(URI.create(SERVER.baseUrl()));
  }

  private LoggedRequest sent(Operation<Void> operation, @Nullable String format, Object body) {
    SERVER.resetRequests();
    api.call(operation).query("format", format).body(body).send(RequestOptions.none());
    return SERVER.findAll(WireMock.anyRequestedFor(anyUrl())).get(0);
  }

  private String wire(@Nullable String format, Object body) {
    LoggedRequest request = sent(INGEST, format, body);
    return request.getUrl() + " " + request.getHeader("Content-Type");
  }

  @Test
  void saysTheFormatOfRowsAndSendsThemUnderTheDocumentedMediaType() {
    assertThat(wire(null, Rows.compact(List.of("a"), List.of())))
        .isEqualTo("/ingest?format=compact application/vnd.x+json");
    assertThat(wire(null, Rows.lines(List.of()))).isEqualTo("/ingest?format=lines text/x-lines");
  }

  @Test
  void saysTheFormatOfAModel() {
    assertThat(wire(null, Tag.of("k", "1"))).isEqualTo("/ingest?format=compact application/json");
  }

  @ParameterizedTest
  @CsvSource({
    "text/plain, ?format=raw",
    "text/plain; charset=UTF-8, ?format=raw",
    "text/plain; Format=\"lines\", ?format=lines",
    "text/plain;format=other, ''",
    "text/csv, ''"
  })
  void keepsTheMediaTypeOfAnyOtherBodyAndSaysWhatTheDocumentSaysOfIt(
      String mediaType, String query) {
    assertThat(wire(null, RequestBody.of(mediaType, "a")))
        .isEqualTo("/ingest" + query + " " + mediaType);
  }

  @Test
  void leavesTheLastWordToTheCaller() {
    assertThat(wire("raw", Rows.lines(List.of()))).isEqualTo("/ingest?format=raw text/x-lines");
    assertThat(wire("raw", Tag.of("k", "1"))).isEqualTo("/ingest?format=raw application/json");
  }

  @Test
  void saysNoFormatWithoutABody() {
    SERVER.resetRequests();
    api.call(INGEST).send(RequestOptions.none());
    SERVER.verify(WireMock.postRequestedFor(WireMock.urlEqualTo("/ingest")));
  }

  @Test
  void saysTheFormatInAHeaderWhereThatIsDocumented() {
    RowFormats formats = RowFormats.parameter("X-Format").sentAs(RowFormat.LINES, "text/plain");
    Operation<Void> operation = ingest(Parameter.header("X-Format").required(), formats);
    api.call(operation).body(Rows.lines(List.of("a"))).send(RequestOptions.none());
    SERVER.verify(
        WireMock.anyRequestedFor(anyUrl()).withHeader("X-Format", WireMock.equalTo("lines")));
  }

  @Test
  void refusesRowsThatTheOperationDoesNotTake() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> wire(null, Rows.streaming(List.of())))
        .withMessage("ingest takes no streaming rows, but compact, lines");
    SERVER.verify(0, WireMock.anyRequestedFor(anyUrl()));
  }

  @Test
  void sendsRowsUnderTheirUsualMediaTypeWhereTheDocumentKnowsNone() {
    SERVER.resetRequests();
    api.call(Operations.INGEST).body(Rows.streaming(List.of())).send(RequestOptions.none());
    SERVER.verify(WireMock.postRequestedFor(WireMock.urlEqualTo("/ingest"))
        .withHeader("Content-Type", WireMock.equalTo("application/x-ndjson")));
  }

  @Test
  void needsAParameterForTheFormat() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ingest(Parameter.query("formats"), FORMATS))
        .withMessage("ingest: row formats need a query or header parameter format");
  }

  @Test
  void knowsWhatABodyHolds() {
    assertThat(Rows.lines(List.of()).rowFormat()).isEqualTo(RowFormat.LINES);
    assertThat(Rows.raw("a").rowFormat()).isEqualTo(RowFormat.RAW);
    assertThat(RequestBody.of("text/plain", "a").rowFormat()).isNull();
  }
}
