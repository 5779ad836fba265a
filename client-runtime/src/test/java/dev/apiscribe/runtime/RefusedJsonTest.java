package dev.apiscribe.runtime;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.type.TypeReference;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON that a lenient parser would let pass, or give up on without saying where. */
class RefusedJsonTest {
  @RegisterExtension
  static final WireMockExtension SERVER = WireMockExtension.newInstance()
      .options(WireMockConfiguration.wireMockConfig().dynamicPort())
      .build();

  private static <T> T read(String body, ResponseBody<T> response) {
    SERVER.stubFor(WireMock.any(anyUrl()).willReturn(status(200).withBody(body)));
    Operation<T> operation =
        Operation.<T>of("read", "GET", "/read").success(200, response).build();
    return Operations.client(URI.create(SERVER.baseUrl()))
        .call(operation)
        .send(RequestOptions.none())
        .body();
  }

  private static DecodingException refused(String body, ResponseBody<?> response) {
    DecodingException e = catchThrowableOfType(DecodingException.class, () -> read(body, response));
    assertThat(e).as(body).isNotNull();
    assertThat(e.byteOffset()).isBetween(0L, (long) body.getBytes(StandardCharsets.UTF_8).length);
    return e;
  }

  @Test
  void refusesANullInAListOfModels() {
    DecodingException e = refused(
        "{\"log_group_id\":\"1\",\"tags\":[{\"tag/key\":\"a\"},null]}",
        ResponseBody.json(LogGroup.class));
    assertThat(e)
        .hasMessage("read returned 200 with a body that is not a valid LogGroup: /tags/1: null");
    assertThat(e.pointer()).isEqualTo("/tags/1");
    assertThat(e.byteOffset()).isGreaterThan(40);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\":[\"x\",null]}|/a/1",
        "{\"a\":[null]}|/a/0",
        "{\"a\":null}|/a",
        "{\"a\":[\"x\"],\"b/c\":null}|/b~1c",
      })
  void refusesANullAtAnyDepth(String body, String pointer) {
    DecodingException e =
        refused(body, ResponseBody.json(new TypeReference<Map<String, List<String>>>() {}));
    assertThat(e.pointer()).isEqualTo(pointer);
    assertThat(e).hasMessageEndingWith(": null");
  }

  @Test
  void refusesANullInTheListThatIsTheBody() {
    DecodingException e =
        refused("[{\"log_group_id\":\"1\"},null]", ResponseBody.jsonList(LogGroup.class));
    assertThat(e.pointer()).isEqualTo("/1");
    assertThat(refused("[null]", ResponseBody.jsonList(Long.class)).pointer()).isEqualTo("/0");
    assertThat(refused("{\"a\":null}", ResponseBody.jsonMap(LogGroup.class)).pointer())
        .isEqualTo("/a");
  }

  @Test
  void keepsANullInFreeFormValues() {
    var rows = ResponseBody.json(new TypeReference<List<List<@Nullable Object>>>() {});
    assertThat(read("[[1,null],[]]", rows)).containsExactly(Arrays.asList(1, null), List.of());
    assertThat(refused("[[1],null]", rows).pointer()).isEqualTo("/1");
    var objects = ResponseBody.json(new TypeReference<List<Map<String, @Nullable Object>>>() {});
    assertThat(read("[{\"a\":null,\"b\":[null]}]", objects).get(0))
        .containsEntry("a", null)
        .containsEntry("b", Arrays.asList(new Object[] {null}));
  }

  @Test
  void readsOtherCollectionsAndMapsAsBefore() {
    var sorted = ResponseBody.json(new TypeReference<TreeMap<String, List<Long>>>() {});
    assertThat(read("{\"b\":[2],\"a\":[1,1]}", sorted))
        .containsExactly(Map.entry("a", List.of(1L, 1L)), Map.entry("b", List.of(2L)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\"", "\" \"", "\"\\t\"", "\"null\""})
  void takesNoTextForAbsence(String text) {
    for (String property : List.of("size", "open", "tags")) {
      String body = "{\"log_group_id\":\"1\",\"" + property + "\":" + text + "}";
      assertThat(refused(body, ResponseBody.json(LogGroup.class)).pointer())
          .isEqualTo("/" + property);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\r\n\t "})
  void saysThatABodyIsBlank(String body) {
    DecodingException e = refused(body, ResponseBody.json(LogGroup.class));
    assertThat(e).hasMessage("read returned 200 with a blank body where a LogGroup is documented");
    assertThat(e.pointer()).isEmpty();
  }

  @Test
  void saysWhereItIsTooDeep() {
    String deep = "[".repeat(10_000) + "]".repeat(10_000);
    DecodingException e =
        refused("{\"log_group_id\":\"1\",\"new\":" + deep + "}", ResponseBody.json(LogGroup.class));
    assertThat(e.pointer()).isEqualTo("/new");
    assertThat(e).hasMessageEndingWith("/new: too deep, or longer than is read");
    assertThat(e.byteOffset()).isBetween(1_000L, 2_000L);
  }

  @Test
  void saysWhereANumberIsTooLong() {
    String body = "{\"log_group_id\":\"1\",\"size\":" + "9".repeat(10_000) + "}";
    DecodingException e = refused(body, ResponseBody.json(LogGroup.class));
    assertThat(e.pointer()).isIn("", "/size");
    assertThat(e).hasMessageEndingWith("too deep, or longer than is read");
    assertThat(e.byteOffset()).isGreaterThan(20);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e99999999999", "[-1e99999999999]", "{\"a\":1e99999999999}"})
  void saysThatAnExponentIsBeyondAllMeasure(String body) {
    DecodingException e = refused(body, ResponseBody.json(Object.class));
    assertThat(e)
        .hasMessage(
            "read returned 200 with a body that is not a valid Object: a number that does not fit");
  }

  @Test
  void saysThatJsonEndsTooEarlyInsideAList() {
    DecodingException e = refused(
        "[{\"log_group_id\":\"1\"},{\"log_group_id\":\"2", ResponseBody.jsonList(LogGroup.class));
    assertThat(e.pointer()).isEqualTo("/1/log_group_id");
    assertThat(e).hasMessageEndingWith("/1/log_group_id: the JSON ends too early");
  }

  @Test
  void namesThePropertyOfAMapInWhichJsonIsMalformed() {
    DecodingException e = refused(
        "{\"a\":{\"log_group_id\":\"1\"},\"b\":{\"log_group_id\":NaN}}",
        ResponseBody.jsonMap(LogGroup.class));
    assertThat(e.pointer()).startsWith("/b");
    assertThat(e).hasMessageEndingWith(": malformed JSON");
  }
}
