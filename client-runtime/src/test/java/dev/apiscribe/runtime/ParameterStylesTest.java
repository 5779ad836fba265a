package dev.apiscribe.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.apiscribe.runtime.json.JsonCodec;
import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.testing.ScriptedTransport;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bytes of parameters in each style of OpenAPI. */
class ParameterStylesTest {
  private static final JsonCodec<?> OBJECT = JsonCodecs.map(JsonCodecs.ANY);
  private static final Map<String, Object> FILTER = filter();

  private final ScriptedTransport server = new ScriptedTransport();

  private static Map<String, Object> filter() {
    Map<String, Object> filter = new LinkedHashMap<>();
    filter.put("na me", "a&b,c");
    filter.put("size", 5);
    return filter;
  }

  private TransportRequest sent(Parameter parameter, Object value) {
    String path = parameter.location() == Parameter.Location.PATH ? "/{p}" : "/";
    Operation<Void> operation = Operation.<Void>of("get", "GET", path)
        .parameter(parameter)
        .success(204, ResponseBody.none())
        .build();
    Call<Void> call = ApiClient.builder()
        .endpoint(URI.create("http://h"))
        .transport(server.respond(204))
        .build()
        .call(operation);
    switch (parameter.location()) {
      case PATH -> call.path("p", value);
      case QUERY -> call.query("p", value);
      case HEADER -> call.header("p", value);
      case COOKIE -> call.cookie("p", value);
    }
    call.send(RequestOptions.none());
    return server.requests().get(server.requests().size() - 1);
  }

  private String query(Parameter parameter, Object value) {
    return String.valueOf(sent(parameter, value).uri().getRawQuery());
  }

  @ParameterizedTest
  @CsvSource({
    "/a b/ü, /a%20b/%C3%BC?p=v",
    "/a%20b/100%, /a%20b/100%25?p=v",
    "'/a:b/(c)*,d@e', '/a:b/(c)*,d@e?p=v'",
    "/a[0]|\"<, /a%5B0%5D%7C%22%3C?p=v",
    "/a?action=b, /a?action=b&p=v",
    "/#action=b, /?p=v"
  })
  void thePathOfADocumentIsSentAsAUriCanHaveIt(String path, String expected) {
    Operation<Void> operation = Operation.<Void>of("get", "GET", path)
        .parameter(Parameter.query("p"))
        .success(204, ResponseBody.none())
        .build();
    ApiClient.builder()
        .endpoint(URI.create("http://h"))
        .transport(server.respond(204))
        .build()
        .call(operation)
        .query("p", "v")
        .send(RequestOptions.none());

    assertThat(server.requests().get(0).uri()).hasToString("http://h" + expected);
  }

  @Test
  void anOperationOfAnyNameCanBeSent() {
    Operation<Void> operation = Operation.<Void>of("größe (a)", "GET", "/")
        .success(204, ResponseBody.none())
        .build();
    ApiClient.builder()
        .endpoint(URI.create("http://h"))
        .transport(server.respond(204))
        .build()
        .call(operation)
        .send(RequestOptions.none());

    assertThat(server.requests().get(0).headers().first("User-Agent").orElseThrow())
        .endsWith(" (gr%C3%B6%C3%9Fe%20%28a%29)");
  }

  @Test
  void objectsInTheQuery() {
    Parameter parameter = Parameter.query("p").codec(OBJECT);
    assertThat(query(parameter.style(Parameter.Style.DEEP_OBJECT), FILTER))
        .isEqualTo("p%5Bna%20me%5D=a%26b%2Cc&p%5Bsize%5D=5");
    assertThat(query(parameter, FILTER)).isEqualTo("na%20me=a%26b%2Cc&size=5");
    assertThat(query(parameter.explode(false), FILTER)).isEqualTo("p=na%20me,a%26b%2Cc,size,5");
    assertThat(query(parameter.style(Parameter.Style.JSON), FILTER))
        .isEqualTo("p=%7B%22na%20me%22%3A%22a%26b%2Cc%22%2C%22size%22%3A5%7D");
    assertThat(query(parameter, Map.of())).isEqualTo("null");
  }

  @Test
  void objectsInPathsAndHeaders() {
    Parameter path = Parameter.path("p").codec(OBJECT);
    assertThat(sent(path, FILTER).uri().getRawPath()).isEqualTo("/na%20me=a%26b%2Cc,size=5");
    assertThat(sent(path.explode(false), FILTER).uri().getRawPath())
        .isEqualTo("/na%20me,a%26b%2Cc,size,5");
    assertThat(sent(Parameter.header("p").codec(OBJECT), FILTER).headers().first("p"))
        .hasValue("na me=a&b,c,size=5");
  }

  @Test
  void listsWithOtherSeparators() {
    Parameter spaced = Parameter.query("p").style(Parameter.Style.SPACE_DELIMITED);
    Parameter piped = Parameter.query("p").style(Parameter.Style.PIPE_DELIMITED);
    assertThat(query(spaced, List.of("a,b", 1))).isEqualTo("p=a%2Cb%201");
    assertThat(query(piped, List.of("a b", 1))).isEqualTo("p=a%20b%7C1");
    assertThat(query(piped, List.of())).isEqualTo("null");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> query(piped, List.of("a|b")))
        .withMessage("get: query p has an element with a '|', which separates its elements");
  }

  @Test
  void labelsAndMatricesInPaths() {
    Parameter label = Parameter.path("p").style(Parameter.Style.LABEL);
    Parameter matrix = Parameter.path("p").style(Parameter.Style.MATRIX);
    Map<Parameter, List<String>> forms = Map.of(
        label,
        List.of("/.a%3Bb", "/.a.b", "/.na%20me=a%26b%2Cc.size=5"),
        label.explode(false),
        List.of("/.a%3Bb", "/.a,b", "/.na%20me,a%26b%2Cc,size,5"),
        matrix,
        List.of("/;p=a%3Bb", "/;p=a;p=b", "/;na%20me=a%26b%2Cc;size=5"),
        matrix.explode(false),
        List.of("/;p=a%3Bb", "/;p=a,b", "/;p=na%20me,a%26b%2Cc,size,5"));
    forms.forEach((parameter, paths) -> assertThat(List.of(
            sent(parameter, "a;b").uri().getRawPath(),
            sent(parameter, List.of("a", "b")).uri().getRawPath(),
            sent(parameter.codec(OBJECT), FILTER).uri().getRawPath()))
        .isEqualTo(paths));
    assertThat(sent(matrix, "").uri().getRawPath()).isEqualTo("/;p");
    assertThatIllegalArgumentException().isThrownBy(() -> sent(label, ""));
  }

  @Test
  void whatIsNestedHasItsPathInBracketsOrIsJson() {
    Parameter query = Parameter.query("p").codec(OBJECT);
    Map<String, Object> nested = new LinkedHashMap<>();
    nested.put("a", List.of("x", "y"));
    nested.put("b", Map.of("c", List.of(1)));
    nested.put("d", List.of(Map.of("e", true)));
    assertThat(decoded(query.style(Parameter.Style.DEEP_OBJECT), nested))
        .isEqualTo("p[a][0]=x&p[a][1]=y&p[b][c][0]=1&p[d][0][e]=true");
    assertThat(decoded(query, nested)).isEqualTo("a=x&a=y&b[c][0]=1&d[0][e]=true");
    assertThat(decoded(query.explode(false), nested))
        .isEqualTo("p=a,[\"x\",\"y\"],b,{\"c\":[1]},d,[{\"e\":true}]");
    Parameter list = Parameter.query("p").codec(JsonCodecs.list(JsonCodecs.ANY));
    assertThat(decoded(list, List.of(Map.of("a", 1), 2))).isEqualTo("p={\"a\":1}&p=2");
  }

  private String decoded(Parameter parameter, Object value) {
    return URLDecoder.decode(query(parameter, value), StandardCharsets.UTF_8);
  }

  @Test
  void reservedCharactersStayWhereTheyEndNothing() {
    assertThat(query(Parameter.query("p").allowReserved(), ":/?#[]@!$&'()*+,;=%ä"))
        .isEqualTo("p=:/?%23%5B%5D@!$%26'()*%2B,;%3D%25%C3%A4");
  }

  @Test
  void objectsBetweenOtherSeparators() {
    Parameter piped = Parameter.query("p").style(Parameter.Style.PIPE_DELIMITED).codec(OBJECT);
    assertThat(decoded(piped, FILTER)).isEqualTo("p=na me|a&b,c|size|5");
    assertThatIllegalArgumentException().isThrownBy(() -> query(piped, Map.of("a|b", 1)));
  }

  @Test
  void listsAndObjectsInCookiesHaveCommasThatEndNoCookie() {
    Parameter cookie = Parameter.cookie("p");
    assertThat(sent(cookie, List.of("a b", 1)).headers().first("Cookie")).hasValue("p=a%20b%2C1");
    assertThat(sent(cookie.codec(OBJECT), Map.of("a", 1)).headers().first("Cookie"))
        .hasValue("p=a%2C1");
    assertThatIllegalArgumentException().isThrownBy(() -> sent(cookie, List.of("a,b")));
  }

  @Test
  void cookiesShareOneHeaderAndCannotBreakOut() {
    Operation<Void> operation = Operation.<Void>of("get", "GET", "/")
        .parameter(Parameter.cookie("session").secret())
        .parameter(Parameter.cookie("tries").required())
        .success(204, ResponseBody.none())
        .build();
    ApiClient api = ApiClient.builder()
        .endpoint(URI.create("http://h"))
        .transport(server.respond(204))
        .build();
    api.call(operation)
        .cookie("session", "a; b=\"ä\"\r\n")
        .cookie("tries", 3)
        .send(RequestOptions.none());
    Headers sent = server.requests().get(0).headers();
    assertThat(sent.first("Cookie")).hasValue("session=a%3B%20b%3D%22%C3%A4%22%0D%0A; tries=3");
    assertThat(sent.toString()).contains("Cookie=***");
    assertThatThrownBy(() -> api.call(operation).send(RequestOptions.none()))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("cookie tries");
  }
}
