package dev.apiscribe.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.fail;

import dev.apiscribe.runtime.testing.ScriptedTransport;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a client's configuration is said when it is built, or where it is given. */
@Timeout(30)
class ConfigurationTest {
  private static final URI ELSEWHERE = URI.create("http://h.example");

  private static ApiClient.Builder generated() {
    return ApiClient.builder()
        .server("https://{endpoint}/{workspace}")
        .setter("endpoint", "endpointHost")
        .setter("workspace", "workspace")
        .setter("project_id", "projectId")
        .require("project_id");
  }

  @Test
  void namesTheMethodsToCallForAllThatIsMissing() {
    assertThatIllegalStateException()
        .isThrownBy(() -> generated().build())
        .withMessage(
            "no endpoint is set: call endpointHost(…), or endpoint(URI) with the whole address;"
                + " no workspace is set: call workspace(…), or endpoint(URI) with the whole address;"
                + " no project_id is set: call projectId(…)");
    assertThatIllegalStateException()
        .isThrownBy(() -> generated().endpoint(ELSEWHERE).build())
        .withMessage("no project_id is set: call projectId(…)");
    assertThat(generated().endpoint(ELSEWHERE).parameter("project_id", "p").build())
        .isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "p ", "\tp", "p\n", "p\r\n"})
  void refusesWhatIsBlankOrHasSpaceAroundIt(String value) {
    Map<String, Runnable> places = new LinkedHashMap<>();
    places.put("projectId", () -> generated().parameter("project_id", value));
    places.put("endpointHost", () -> generated().variable("endpoint", value));
    places.put("the value of header X-Key", () -> Credentials.header("X-Key", value));
    places.put("the secret", () -> Credentials.authorization("Bearer", value));
    places.put("the user name", () -> Credentials.basic(value, "secret"));
    places.put("the token", () -> Token.of(value));
    places.forEach((place, setting) -> assertThatIllegalArgumentException()
        .isThrownBy(setting::run)
        .withMessage(place + " is empty, or has white space around it"));
  }

  @Test
  void tellsAnAddressFromAHost() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> generated()
            .variable("endpoint", "https://h.example")
            .variable("workspace", "w")
            .parameter("project_id", "p")
            .build())
        .withMessage("endpointHost takes the endpoint alone, a part of an address;"
            + " a whole one goes to endpoint(URI)");
  }

  @Test
  void refusesANullWhereItIsGiven() throws Exception {
    Map<Class<?>, Supplier<Object>> builders = Map.of(
        ApiClient.Builder.class, ApiClient::builder,
        RequestOptions.Builder.class, RequestOptions::builder,
        RetryPolicy.Builder.class, RetryPolicy::builder);
    int nulls = 0;
    for (Map.Entry<Class<?>, Supplier<Object>> each : builders.entrySet()) {
      for (Method setter : each.getKey().getMethods()) {
        boolean ours = setter.getDeclaringClass() == each.getKey();
        Class<?>[] types = setter.getParameterTypes();
        for (int i = 0;
            ours && !Modifier.isStatic(setter.getModifiers()) && i < types.length;
            i++) {
          if (!types[i].isPrimitive()) {
            nulls++;
            assertThat(failure(setter, each.getValue().get(), i))
                .as(setter + ", parameter " + i)
                .isInstanceOf(NullPointerException.class)
                .hasMessageNotContaining("because");
          }
        }
      }
    }
    assertThat(nulls).isGreaterThan(25);
  }

  private static Throwable failure(Method setter, Object builder, int nothing) {
    Class<?>[] types = setter.getParameterTypes();
    Object[] values = new Object[types.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = i == nothing ? null : value(types[i]);
    }
    Throwable failure = catchThrowable(() -> setter.invoke(builder, values));
    return failure instanceof InvocationTargetException ? failure.getCause() : failure;
  }

  private static Object value(Class<?> type) {
    Map<Class<?>, Object> values = Map.of(
        URI.class,
        URI.create("http://proxy:1"),
        String.class,
        "a",
        String[].class,
        new String[] {"a"},
        Credentials.class,
        Credentials.none());
    return values.getOrDefault(type, 1);
  }

  @ParameterizedTest
  @CsvSource({
    "http://bücher.example, http://xn--bcher-kva.example",
    "https://bücher.example:8443/a/, https://xn--bcher-kva.example:8443/a",
    "http://[::1]:80/, http://[::1]:80",
    "http://a-b.example, http://a-b.example"
  })
  void takesHostsOfAnyLetters(String given, String address) {
    assertThat(ApiClient.builder().endpoint(URI.create(given)).build())
        .hasToString("ApiClient[" + address + "]");
  }

  /**
   * Some letters stand for several signs, or for one that ends a host, such as U+FF0F and U+2100.
   */
  @Test
  @Timeout(200) // for so many letters, on a busy machine
  void letsNoLetterEndTheHost() {
    // Compiled once, and no assertion for each of so many letters: they would take seconds.
    Pattern ours =
        Pattern.compile("ApiClient\\[https://[a-z0-9-]+(\\.[a-z0-9-]+)?\\.trusted\\.example/p]");
    Pattern ofTwo = Pattern.compile("//[^.]+\\.[^.]+\\.trusted");
    int taken = 0;
    for (int c = 0x80; c <= Character.MAX_CODE_POINT; c++) {
      if ((c >= 0x30000 && c < 0xE0000)
          || c >= 0xF0000
          || Character.getType(c) == Character.SURROGATE) {
        continue;
      }
      String letter = Character.toString(c);
      String address;
      try {
        address = ApiClient.builder()
            .endpoint(URI.create("https://a" + letter + "b.trusted.example/p"))
            .build()
            .toString();
      } catch (IllegalArgumentException e) {
        continue;
      }
      taken++;
      if (!ours.matcher(address).matches()) {
        fail("U+%04X: %s", c, address);
      }
      if (ofTwo.matcher(address).find()) {
        assertThat("\u3002\uFF0E\uFF61").as("U+%04X", c).contains(letter);
      }
    }
    assertThat(taken).isGreaterThan(50_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://a_b", "http://a_b.example:80/a"})
  void saysWhyAHostIsNotTaken(String given) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ApiClient.builder().endpoint(URI.create(given)).build())
        .withMessageContaining("underscore");
  }

  @ParameterizedTest
  @CsvSource({
    "http://h.example, 1",
    "http://192.0.2.1:8080, 1",
    "http://localhost.example, 1",
    "http://127.example.com, 1",
    "http://127.0.0.1.example.com, 1",
    "https://h.example, 0",
    "http://localhost:8080, 0",
    "http://lts.localhost, 0",
    "http://127.0.0.1, 0",
    "http://127.255.0.9:81, 0",
    "http://[::1]:8080, 0"
  })
  void warnsOnceOfCredentialsThatAreSentUnencrypted(String endpoint, int warnings) {
    assertThat(warnings(endpoint, client -> client.credentials(Credentials.header("K", "v"))))
        .hasSize(warnings)
        .allMatch(line -> line.startsWith("WARNING credentials are sent unencrypted to "));
    assertThat(warnings(endpoint, client -> {})).isEmpty();
    assertThat(warnings(
            endpoint, client -> client.credentials(Credentials.header("K", "v")).allowInsecure()))
        .isEmpty();
  }

  private static List<String> warnings(String endpoint, Consumer<ApiClient.Builder> setting) {
    ApiClient.Builder client = ApiClient.builder()
        .endpoint(URI.create(endpoint))
        .transport(new ScriptedTransport().respond(204).respond(204));
    setting.accept(client);
    try (RecordedLog log = new RecordedLog()) {
      ApiClient api = client.build();
      api.call(Operations.DELETE_LOG_GROUP).send(RequestOptions.none());
      api.call(Operations.DELETE_LOG_GROUP).send(RequestOptions.none());
      return log.lines().stream().filter(line -> line.startsWith("WARNING")).toList();
    }
  }

  @Test
  void closesTheConnectionsThatWait() throws Exception {
    try (ScriptedServer server = ScriptedServer.stallingAfter("HTTP/1.1 204 No Content\r\n\r\n")) {
      ApiClient api = Operations.client(server.endpoint());
      api.call(Operations.DELETE_LOG_GROUP).send(RequestOptions.none());
      api.close();
      server.awaitClientGone();
      api.call(Operations.DELETE_LOG_GROUP).send(RequestOptions.none());
    }
  }

  @Test
  void leavesATransportOpenThatWasGiven() {
    int[] closed = {0};
    Transport given = new Transport() {
      @Override
      public TransportResponse exchange(TransportRequest request) {
        throw new IllegalStateException();
      }

      @Override
      public void close() {
        closed[0]++;
      }
    };
    ApiClient.builder().endpoint(ELSEWHERE).transport(given).build().close();
    assertThat(closed[0]).isZero();
  }

  @Test
  void setsAHeaderOfARequest() {
    TransportRequest request =
        new TransportRequest("GET", ELSEWHERE, Headers.none(), null, Duration.ofSeconds(1));
    TransportRequest more = request.withHeader("X-A", "1").withHeader("x-a", "2");
    assertThat(more.headers().all("X-A")).containsExactly("2");
    assertThat(more.toString()).contains("x-a=[2]");
    assertThat(more.timeout()).isEqualTo(request.timeout());
  }
}
