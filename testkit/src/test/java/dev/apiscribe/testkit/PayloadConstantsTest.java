package dev.apiscribe.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PayloadConstantsTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  static Stream<Payload<?>> all() throws IllegalAccessException {
    List<Payload<?>> all = new ArrayList<>();
    for (Class<?> api : List.of(DisPayloads.class, LtsPayloads.class, TaurusDbPayloads.class, TimeplusPayloads.class)) {
      for (Field constant : api.getFields()) {
        assertThat(Modifier.isStatic(constant.getModifiers()) && Modifier.isFinal(constant.getModifiers())).isTrue();
        all.add((Payload<?>) constant.get(null));
      }
    }
    return all.stream();
  }

  @Test
  void areAllThatTheDocumentsPrint() throws Exception {
    List<String> named = ApiMock.apis().stream().flatMap(api -> Payloads.of(api).names().stream().map(name -> api + "/" + name)).toList();
    assertThat(all().map(Payload::toString)).containsExactlyInAnyOrderElementsOf(named);
    assertThat(named).hasSize(DocumentedCount.of("payloads"));
  }

  @ParameterizedTest
  @MethodSource("all")
  void sayWhatTheirDocumentSays(Payload<?> payload) throws IOException {
    String[] place = payload.toString().split("/");
    Path file = Path.of("../specs/" + place[0] + "/examples/" + place[1] + ".json");
    assertThat(payload.json()).isEqualTo(Files.readString(file));
    assertThat(payload.bytes()).isEqualTo(Files.readAllBytes(file));
  }

  @ParameterizedTest
  @MethodSource("all")
  void areModelsThatKeepAllOfIt(Payload<?> payload) throws IOException {
    JsonNode documented = Json.parse(payload.json());
    assertThat(Json.parse(MAPPER.writeValueAsString(payload.value()))).isEqualTo(documented);
    assertThat(payload.value()).isEqualTo(payload.value()).isNotSameAs(payload.value());
  }

  @ParameterizedTest
  @MethodSource("all")
  void haveTheStatusOfTheirName(Payload<?> payload) {
    String role = payload.toString().replaceFirst(".*\\.", "");
    if (payload instanceof Payload.Answer<?> answer) {
      assertThat(role).isEqualTo(String.valueOf(answer.status()));
      assertThat(answer.mediaType()).startsWith("application/json");
    } else {
      assertThat(role).isEqualTo("request");
    }
  }
}
