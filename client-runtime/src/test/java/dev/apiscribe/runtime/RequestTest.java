package dev.apiscribe.runtime;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.annotation.JsonValue;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTest {
  @RegisterExtension
  static final WireMockExtension SERVER = WireMockExtension.newInstance()
      .options(WireMockConfiguration.wireMockConfig().dynamicPort())
      .build();

  private ApiClient api;

  @BeforeEach
  void answerEverything() {
    SERVER.stubFor(WireMock.any(anyUrl()).willReturn(okJson("{\"log_group_id\":\"1\"}")));
    api = Operations.client(URI.create(SERVER.baseUrl()));
  }

  private Call<LogGroup> get() {
    return api.call(Operations.GET_LOG_GROUP).path("name", "g");
  }

  @Test
  void sendsAModelAsJsonAndReadsTheResponse() {
    SERVER.stubFor(
        WireMock.post(anyUrl()).willReturn(status(201).withBody("{\"log_group_id\":\"1\"}")));
    LogGroup created = Operations.create(URI.create(SERVER.baseUrl()));
    assertThat(created.id()).isEqualTo("1");
    SERVER.verify(postRequestedFor(urlEqualTo("/v2/p1/groups"))
        .withHeader("Content-Type", equalTo("application/json;charset=UTF-8"))
        .withHeader("Accept", equalTo("application/json"))
        .withHeader("Content-Length", equalTo("24"))
        .withRequestBody(equalToJson("{\"log_group_name\":\"lts\"}")));
  }

  @Test
  void givesStatusAndHeadersBesideTheBody() {
    Response<LogGroup> response = get().send(RequestOptions.none());
    assertThat(response.status()).isEqualTo(200);
    assertThat(response.operationId()).isEqualTo("getLogGroup");
    assertThat(response.headers().first("content-TYPE")).hasValue("application/json");
  }

  @ParameterizedTest
  @CsvSource({
    "a b,/groups/a%20b",
    "a/b,/groups/a%2Fb",
    "../x,/groups/..%2Fx",
    "...,/groups/...",
    "%2e,/groups/%252e"
  })
  void keepsAPathValueInItsSegment(String name, String url) {
    api.call(Operations.GET_LOG_GROUP).path("name", name).send(RequestOptions.none());
    SERVER.verify(getRequestedFor(urlEqualTo(url)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", ".."})
  void refusesAPathValueThatLeadsToAnotherRoute(String name) {
    Call<LogGroup> call = api.call(Operations.GET_LOG_GROUP).path("name", name);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> call.send(RequestOptions.none()))
        .withMessageContaining("path name");
    SERVER.verify(0, anyRequestedFor(anyUrl()));
  }

  @Test
  void refusesACallWithoutItsPathValue() {
    RequestOptions unchecked = RequestOptions.builder().validate(false).build();
    for (Call<LogGroup> call : List.of(
        api.call(Operations.GET_LOG_GROUP),
        api.call(Operations.GET_LOG_GROUP).path("name", null))) {
      assertThatExceptionOfType(InvalidRequestException.class)
          .isThrownBy(() -> call.send(RequestOptions.none()))
          .withMessage("getLogGroup was not sent: path name is required");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> call.send(unchecked))
          .withMessage("getLogGroup: path name is missing");
    }
    SERVER.verify(0, anyRequestedFor(anyUrl()));
  }

  @Test
  void refusesAParameterThatIsNotDocumented() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> get().query("nme", 1))
        .withMessage("getLogGroup has no query parameter nme");
  }

  @Test
  void encodesQueryValuesAndSendsListsOnePairPerElement() {
    get()
        .query("q", List.of("a b", "c+d&e"))
        .query("joined", List.of("x,y", 2))
        .query("days", null)
        .send(RequestOptions.none());
    SERVER.verify(getRequestedFor(urlEqualTo("/groups/g?q=a%20b&q=c%2Bd%26e&joined=x%2Cy,2")));
  }

  @Test
  void keepsEmptyElementsWhereverTheyStand() {
    get()
        .query("q", List.of("", "a", "", "b", ""))
        .query("joined", List.of("", "a", "", "b", ""))
        .header("X-Language", List.of("", "de", ""))
        .send(RequestOptions.none());
    SERVER.verify(getRequestedFor(urlEqualTo("/groups/g?q=&q=a&q=&q=b&q=&joined=,a,,b,"))
        .withHeader("X-Language", equalTo(",de,")));
  }

  @Test
  void leavesOutAnEmptyList() {
    get().query("q", List.of()).query("joined", List.of()).send(RequestOptions.none());
    SERVER.verify(getRequestedFor(urlEqualTo("/groups/g")));
  }

  @Test
  void writesValuesAsInJsonWithoutQuotes() {
    get()
        .query("q", List.of(true, new BigDecimal("1E+3"), new Open("x y")))
        .send(RequestOptions.none());
    SERVER.verify(getRequestedFor(urlEqualTo("/groups/g?q=true&q=1000&q=x%20y")));
  }

  @Test
  void refusesAParameterWithoutATextForm() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> get().query("q", Tag.of("k", null)).send(RequestOptions.none()))
        .withMessageContaining("query q");
  }

  @Test
  void joinsAListInAHeader() {
    get().header("X-Language", List.of("de", "en")).send(RequestOptions.none());
    SERVER.verify(getRequestedFor(anyUrl()).withHeader("X-Language", equalTo("de,en")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\r\nX-Evil: 1", "a\nb", "a\0b", "é"})
  void refusesHeaderValuesThatCannotBeSent(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> get().header("X-Language", value).send(RequestOptions.none()))
        .withMessageNotContaining("a\n");
    SERVER.verify(0, anyRequestedFor(anyUrl()));
  }

  @Test
  void takesHeadersFromTheOptionsBeforeItsOwn() {
    get()
        .header("X-Language", "de")
        .send(RequestOptions.builder()
            .header("x-language", "fr")
            .header("X-Trace", "1")
            .build());
    SERVER.verify(getRequestedFor(anyUrl())
        .withHeader("X-Language", equalTo("fr"))
        .withHeader("X-Trace", equalTo("1")));
  }

  @Test
  void sendsTheUserAgentOfTheClient() {
    ApiClient named = ApiClient.builder()
        .endpoint(URI.create(SERVER.baseUrl() + "/"))
        .userAgent("apiscribe-lts/1")
        .build();
    named.call(Operations.GET_LOG_GROUP).path("name", "g").send(RequestOptions.none());
    SERVER.verify(getRequestedFor(urlEqualTo("/groups/g"))
        .withHeader(
            "User-Agent", matching("apiscribe-lts/1 apiscribe/[0-9][^ ]* \\(getLogGroup\\)")));
  }

  @Test
  void sendsNoBodyOnGet() {
    get().send(RequestOptions.none());
    SERVER.verify(getRequestedFor(anyUrl())
        .withHeader("Transfer-Encoding", absent())
        .withHeader("Content-Type", absent())
        .withRequestBody(absent()));
  }

  @Test
  void prefersTheValueOfTheCallToTheConfiguredOne() {
    SERVER.stubFor(
        WireMock.post(anyUrl()).willReturn(status(201).withBody("{\"log_group_id\":\"1\"}")));
    api.call(Operations.CREATE_LOG_GROUP).path("project_id", "p2").send(RequestOptions.none());
    SERVER.verify(
        postRequestedFor(urlEqualTo("/v2/p2/groups")).withHeader("Content-Length", equalTo("0")));
  }

  @Test
  void namesTheParameterThatIsNotConfigured() {
    ApiClient bare = ApiClient.builder().endpoint(URI.create(SERVER.baseUrl())).build();
    assertThatIllegalStateException()
        .isThrownBy(() -> bare.call(Operations.CREATE_LOG_GROUP).send(RequestOptions.none()))
        .withMessageContaining("project_id");
  }

  /** An open enumeration as the generated models have them. */
  record Open(@JsonValue String value) {}
}
