package dev.apiscribe.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.apiscribe.runtime.json.JsonCodec;
import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.testing.ScriptedTransport;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
  void refusesWhatHasNoForm() {
    Parameter parameter =
        Parameter.query("p").style(Parameter.Style.DEEP_OBJECT).codec(OBJECT);
    for (Object nested : List.of(List.of(1), Map.of("b", 1))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> query(parameter, Map.of("a", nested)))
          .withMessage("get: query p has a property a that is a list or an object, which cannot be"
              + " sent");
    }
    assertThat(server.requests()).isEmpty();
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
