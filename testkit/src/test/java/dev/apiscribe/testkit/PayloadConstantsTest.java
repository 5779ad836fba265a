package dev.apiscribe.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.apiscribe.lts.client.LtsClient;
import dev.apiscribe.lts.model.CreateLogGroupRequest;
import dev.apiscribe.lts.model.CreateLogGroupResponse;
import dev.apiscribe.lts.model.ErrorResponse;
import dev.apiscribe.openapi.Json;
import dev.apiscribe.runtime.StatusException;
import dev.apiscribe.runtime.testing.ScriptedTransport;
import dev.apiscribe.timeplus.client.TimeplusClient;
import dev.apiscribe.timeplus.model.DataStream;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PayloadConstantsTest {
  private static final URI ANYWHERE = URI.create("https://api.example.com");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  static Stream<Payload<?>> all() throws ReflectiveOperationException {
    List<Payload<?>> all = new ArrayList<>();
    for (String api : ApiMock.apis()) {
      String javaName = Json.parse(Bundled.spec(api)).at("/info/x-api/javaName").asText();
      for (Field constant : Class.forName(
              Payload.class.getPackageName() + "." + javaName + "Payloads")
          .getFields()) {
        assertThat(Modifier.isStatic(constant.getModifiers())
                && Modifier.isFinal(constant.getModifiers()))
            .isTrue();
        all.add((Payload<?>) constant.get(null));
      }
    }
    return all.stream();
  }

  @Test
  void areAllThatTheDocumentsPrint() throws Exception {
    List<String> named = ApiMock.apis().stream()
        .flatMap(api -> Payloads.of(api).names().stream().map(name -> api + "/" + name))
        .toList();
    assertThat(all().map(Payload::toString)).containsExactlyInAnyOrderElementsOf(named);
    assertThat(named).hasSize(DocumentedCount.of("payloads"));
  }

  @ParameterizedTest
  @MethodSource("all")
  void sayWhatTheirDocumentSays(Payload<?> payload) throws IOException {
    String[] place = payload.toString().split("/");
    Path file = Path.of("../specs/" + place[0] + "/examples/" + place[1] + ".json");
    assertThat(file)
        .hasBinaryContent(payload.bytes())
        .hasBinaryContent(payload.json().getBytes(StandardCharsets.UTF_8));
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
    String role = payload.toString().replaceFirst(".*\\.", "").replaceFirst("-\\d+$", "");
    if (payload instanceof Payload.Response<?> response) {
      assertThat(role).isEqualTo(String.valueOf(response.status()));
      assertThat(response.mediaType()).startsWith("application/json");
    } else {
      assertThat(role).isEqualTo("request");
    }
  }

  @Test
  void areWhatAClientReadsAndSends() {
    var server = new ScriptedTransport()
        .respond(LtsPayloads.CREATE_LOG_GROUP_201)
        .respond(LtsPayloads.CREATE_LOG_GROUP_403);
    LtsClient lts = LtsClient.builder()
        .endpoint(ANYWHERE)
        .projectId("619d3e78f61b4be68bc5aa0b59edcf7b")
        .transport(server)
        .build();
    CreateLogGroupRequest request = LtsPayloads.CREATE_LOG_GROUP_REQUEST.value();
    assertThat(lts.logGroups().createLogGroup(request))
        .isEqualTo(LtsPayloads.CREATE_LOG_GROUP_201.value());
    assertThat(Json.parse(server.bodies().get(0)))
        .isEqualTo(Json.parse(LtsPayloads.CREATE_LOG_GROUP_REQUEST.json()));
    assertThatThrownBy(() -> lts.logGroups().createLogGroup(request))
        .isInstanceOfSatisfying(
            StatusException.class,
            refused -> assertThat(refused.error(ErrorResponse.class))
                .hasValue(LtsPayloads.CREATE_LOG_GROUP_403.value()));
  }

  @Test
  void areListsAndMapsWhereADocumentPrintsThem() {
    var server = new ScriptedTransport()
        .respond(TimeplusPayloads.LIST_STREAMS_200)
        .respond(TimeplusPayloads.PREVIEW_SOURCE_200);
    TimeplusClient timeplus =
        TimeplusClient.builder().endpoint(ANYWHERE).transport(server).build();
    List<DataStream> streams = TimeplusPayloads.LIST_STREAMS_200.value();
    assertThat(timeplus.streams().listStreams()).isEqualTo(streams);
    List<Map<String, @Nullable Object>> events = TimeplusPayloads.PREVIEW_SOURCE_200.value();
    assertThat(timeplus.sources().previewSource(TimeplusPayloads.PREVIEW_SOURCE_REQUEST.value()))
        .isEqualTo(events);
  }

  @Test
  void keepEveryDigitAsAClientDoes() {
    assertThat(PayloadType.of(CreateLogGroupResponse.class)
            .read("{\"more\": 0.10}")
            .additionalProperties())
        .containsEntry("more", new BigDecimal("0.10"));
  }

  @Test
  void sayWhenTheModelsAreOfAnotherVersion() {
    assertThatThrownBy(() -> PayloadType.of(ErrorResponse.class).read("[]"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "a documented payload is not a valid dev.apiscribe.lts.model.ErrorResponse; are test kit and models of the same version?");
  }
}
