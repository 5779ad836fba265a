package dev.apiscribe.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.apiscribe.lts.client.LtsClient;
import dev.apiscribe.lts.model.CreateLogGroupRequest;
import dev.apiscribe.lts.model.ErrorResponse;
import dev.apiscribe.lts.model.UnreadablePropertyException;
import dev.apiscribe.openapi.Json;
import dev.apiscribe.runtime.CallTimeoutException;
import dev.apiscribe.runtime.ConnectionException;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.RetryPolicy;
import dev.apiscribe.runtime.StatusException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a client makes of responses that a test asks for. */
class ScriptedResponseTest {
  private static final String DOCUMENTED_ID = "b6b9332b-091f-4b22-b810-264318d2d664";
  private static final CreateLogGroupRequest REQUEST =
      CreateLogGroupRequest.builder().logGroupName("web-frontend").ttlInDays(7).build();

  @RegisterExtension
  static final ApiMockExtension SERVER = ApiMock.extension("lts");

  private LtsClient lts = client(RetryPolicy.none());

  private static LtsClient client(RetryPolicy retry) {
    return LtsClient.builder()
        .endpoint(SERVER.endpoint())
        .projectId("619d3e78f61b4be68bc5aa0b59edcf7b")
        .retry(retry)
        .build();
  }

  private String create() {
    return lts.logGroups().createLogGroup(REQUEST).logGroupId();
  }

  @Test
  void answersAsDocumentedWithoutAScript() {
    assertThat(create()).isEqualTo(DOCUMENTED_ID);
  }

  @Test
  void bringsTheDocumentedErrorOfAStatus() {
    SERVER.respond("createLogGroup").withStatus(403);
    StatusException failure = catchThrowableOfType(StatusException.class, this::create);
    assertThat(failure.status()).isEqualTo(403);
    assertThat(failure.isDocumented()).isTrue();
    ErrorResponse documented =
        Payloads.of("lts").as("create-log-group.403", ErrorResponse.class, new ObjectMapper());
    assertThat(failure.error(ErrorResponse.class)).hasValue(documented);
  }

  @Test
  void answersOtherwiseOnlyOnce() {
    SERVER.respondNext("createLogGroup").withStatus(500);
    SERVER.respondNext("createLogGroup").withStatus(503);
    assertThatThrownBy(this::create).hasMessageContaining("500");
    assertThatThrownBy(this::create).hasMessageContaining("503");
    assertThat(create()).isEqualTo(DOCUMENTED_ID);
  }

  @Test
  void answersTheNextCallBeforeAllOthers() {
    SERVER.respond("createLogGroup").withStatus(403);
    SERVER.respondNext("createLogGroup").withStatus(500);
    assertThatThrownBy(this::create).hasMessageContaining("500");
    assertThatThrownBy(this::create).hasMessageContaining("403");
    assertThatThrownBy(this::create).hasMessageContaining("403");
  }

  @Test
  void bringsAnotherPayload() {
    SERVER.respond("createLogGroup").withPayload("{\"log_group_id\": \"mine\"}");
    assertThat(create()).isEqualTo("mine");
  }

  @Test
  void bringsAPayloadThatTheSchemaRefuses() {
    SERVER.respond("createLogGroup").withPayload("{\"log_group_id\": [7]}");
    UnreadablePropertyException failure =
        catchThrowableOfType(UnreadablePropertyException.class, this::create);
    assertThat(failure.pointer()).isEqualTo("/log_group_id");
  }

  @Test
  void answersWithAStatusThatNoDocumentKnows() {
    SERVER.respond("createLogGroup").withStatus(418).withHeader("X-Request-Id", "r1");
    StatusException failure = catchThrowableOfType(StatusException.class, this::create);
    assertThat(failure.isDocumented()).isFalse();
    assertThat(failure.requestId()).hasValue("r1");
    assertThat(failure.rawBody()).isEmpty();
  }

  @Test
  void isTriedAgainAsTheServerAsks() {
    lts = client(RetryPolicy.builder().maxAttempts(2).build());
    SERVER.respondNext("createLogGroup").withStatus(429).withHeader("Retry-After", "0");
    assertThat(create()).isEqualTo(DOCUMENTED_ID);
    assertThat(SERVER.requests()).extracting(ReceivedRequest::status).containsExactly(429, 201);
  }

  @Test
  void comesTooLate() {
    SERVER.respondNext("createLogGroup").after(Duration.ofSeconds(20));
    RequestOptions impatient =
        RequestOptions.builder().timeout(Duration.ofMillis(200)).build();
    assertThatThrownBy(() -> lts.logGroups().createLogGroup(REQUEST, impatient))
        .isInstanceOf(CallTimeoutException.class);
  }

  @ParameterizedTest
  @EnumSource
  void breaksOnItsWay(Fault fault) {
    SERVER.respondNext("createLogGroup").fault(fault);
    assertThatThrownBy(this::create).isInstanceOf(ConnectionException.class);
    assertThat(SERVER.requests())
        .singleElement()
        .extracting(ReceivedRequest::status)
        .isEqualTo(0);
    assertThat(create()).isEqualTo(DOCUMENTED_ID);
  }

  @Test
  void remembersWhatArrived() {
    create();
    ReceivedRequest request = SERVER.requests().get(0);
    assertThat(request.method()).isEqualTo("POST");
    assertThat(request.target()).isEqualTo("/v2/619d3e78f61b4be68bc5aa0b59edcf7b/groups");
    assertThat(request.header("content-type")).hasValue("application/json;charset=UTF-8");
    assertThat(Json.parse(request.body()))
        .isEqualTo(Json.parse("{\"log_group_name\": \"web-frontend\", \"ttl_in_days\": 7}"));
  }

  @Test
  void namesTheOperationsThatThereAre() {
    assertThatThrownBy(() -> SERVER.respond("createLogGroups"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "there is no operation 'createLogGroups'; expected one of [createLogGroup, createLogStream]");
  }

  @Test
  void refusesWhatCannotBeSent() {
    ScriptedResponse script = SERVER.respond("createLogGroup");
    assertThatThrownBy(() -> script.withHeader("Content-Length", "7"))
        .hasMessageContaining("which say how the response is sent, but was 'Content-Length'");
    assertThatThrownBy(() -> script.withMediaType("json"))
        .hasMessage("expected a media type such as text/event-stream but was 'json'");
    assertThatThrownBy(() -> script.after(Duration.ofMillis(-1)))
        .hasMessage("expected 0 to 24 days but was 'PT-0.001S'");
    assertThatThrownBy(() -> script.after(Duration.ofDays(25)))
        .hasMessage("expected 0 to 24 days but was 'PT600H'");
  }

  @Test
  void refusesWhatIsNoStatus() {
    assertThatThrownBy(() -> SERVER.respond("createLogGroup").withStatus(20))
        .hasMessage("expected a status from 200 to 599 but was 20");
  }
}
