package com.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.apiscribe.lts.client.LtsClient;
import dev.apiscribe.lts.model.CreateLogGroupRequest;
import dev.apiscribe.lts.model.ErrorResponse;
import dev.apiscribe.runtime.ClientErrorException;
import dev.apiscribe.runtime.testing.ScriptedTransport;
import dev.apiscribe.testkit.ApiMock;
import dev.apiscribe.testkit.ApiMockExtension;
import dev.apiscribe.testkit.LtsPayloads;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A project's own test, with the documented API on a socket. */
class CreateLogGroupTest {
  private static final String PROJECT = "619d3e78f61b4be68bc5aa0b59edcf7b";

  @RegisterExtension
  static final ApiMockExtension SERVER = ApiMock.extension("lts");

  private final LtsClient lts =
      LtsClient.builder().endpoint(SERVER.endpoint()).projectId(PROJECT).build();
  private final CreateLogGroupRequest request =
      CreateLogGroupRequest.builder().logGroupName("web-frontend").ttlInDays(7).build();

  @Test
  void getsTheDocumentedId() {
    assertThat(lts.logGroups().createLogGroup(request).logGroupId())
        .isEqualTo("b6b9332b-091f-4b22-b810-264318d2d664");
    assertThat(SERVER.requests()).hasSize(1);
  }

  // Of the four APIs that the test kit knows, this project has the models of one.
  @Test
  void getsWhatIsDocumentedWithoutAServer() {
    var server = new ScriptedTransport().respond(LtsPayloads.CREATE_LOG_GROUP_201);
    var alone = LtsClient.builder()
        .endpoint(URI.create("https://lts.example.com"))
        .projectId(PROJECT)
        .transport(server)
        .build();

    assertThat(alone.logGroups().createLogGroup(request))
        .isEqualTo(LtsPayloads.CREATE_LOG_GROUP_201.value());
  }

  // The client would not send it.
  @Test
  void isToldWhatIsWrongWithARequest() throws Exception {
    URI groups = SERVER.endpoint().resolve("/v2/" + PROJECT + "/groups");
    var withoutAName = HttpRequest.newBuilder(groups)
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString("{\"ttl_in_days\": 7}"))
        .build();

    var response = HttpClient.newHttpClient().send(withoutAName, BodyHandlers.ofString());

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("error_code", "/log_group_name");
  }

  @Test
  void seesThatItMayNot() {
    SERVER.respond("createLogGroup").withStatus(403);

    assertThatThrownBy(() -> lts.logGroups().createLogGroup(request))
        .isInstanceOfSatisfying(ClientErrorException.class, refused -> {
          assertThat(refused.status()).isEqualTo(403);
          assertThat(refused.error(ErrorResponse.class).orElseThrow().errorCode())
              .isEqualTo("LTS.0001");
        });
  }
}
