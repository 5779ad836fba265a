package dev.apiscribe.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.apiscribe.runtime.testing.ManualTime;
import dev.apiscribe.runtime.testing.ScriptedTransport;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Flow;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of content that a caller can make, in a call that may be repeated and fails each time.
 */
class RepeatedRequestBodyTest {
  private final ScriptedTransport server =
      new ScriptedTransport().respond(503).respond(503).respond(503);

  static List<Method> waysToMakeContent() {
    return Stream.of(RequestBody.class.getMethods())
        .filter(method ->
            Modifier.isStatic(method.getModifiers()) && method.getReturnType() == RequestBody.class)
        .toList();
  }

  private static RequestBody made(Method way) throws ReflectiveOperationException {
    return (RequestBody) way.invoke(
        null,
        Stream.of(way.getParameterTypes())
            .map(RepeatedRequestBodyTest::argument)
            .toArray());
  }

  private static Object argument(Class<?> type) {
    byte[] bytes = {'a'};
    Supplier<InputStream> supplier = () -> new ByteArrayInputStream(bytes);
    Map<Class<?>, Object> arguments = Map.of(
        String.class,
        "text/plain",
        byte[].class,
        bytes,
        InputStream.class,
        supplier.get(),
        Supplier.class,
        supplier,
        Flow.Publisher.class,
        BodyPublishers.ofByteArray(bytes));
    return Objects.requireNonNull(arguments.get(type), () -> "no argument of " + type);
  }

  @ParameterizedTest
  @MethodSource("waysToMakeContent")
  void isSentAgainIfItCanBeAndElseOnce(Method way) throws Exception {
    RequestBody content = made(way);
    ApiClient api = ApiClient.builder()
        .endpoint(URI.create("http://h"))
        .transport(server)
        .time(new ManualTime())
        .build();
    RequestOptions repeatable = RequestOptions.builder().idempotent(true).build();
    StatusException refused = catchThrowableOfType(
        StatusException.class, () -> api.call(Operations.INGEST).body(content).send(repeatable));
    assertThat(refused.attempts()).isEqualTo(content.isRepeatable() ? 3 : 1);
    assertThat(server.bodies()).hasSize(refused.attempts());
    assertThat(Set.copyOf(server.bodies())).as("different bodies").hasSize(1).doesNotContain("");
  }

  @Test
  void isOfBothKinds() throws Exception {
    List<Boolean> kinds = new ArrayList<>();
    for (Method way : waysToMakeContent()) {
      kinds.add(made(way).isRepeatable());
    }
    assertThat(kinds).contains(true, false);
  }
}
