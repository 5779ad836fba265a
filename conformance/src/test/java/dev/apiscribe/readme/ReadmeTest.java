package dev.apiscribe.readme;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The first example of docs/client.md does what it says. */
class ReadmeTest {
  private static final String GROUPS = "/v2/619d3e78f61b4be68bc5aa0b59edcf7b/groups";

  @RegisterExtension
  static final WireMockExtension SERVER = WireMockExtension.newInstance().build();

  @Test
  void doesWhatItSays() {
    SERVER.stubFor(post(GROUPS)
        .withHeader("X-Auth-Token", equalTo("a-token"))
        .willReturn(aResponse()
            .withStatus(201)
            .withBody("{\"log_group_id\": \"b6b9332b-091f-4b22-b810-264318d2d664\"}")));
    assertThat(call()).isEqualTo("b6b9332b-091f-4b22-b810-264318d2d664");

    SERVER.stubFor(post(GROUPS)
        .willReturn(aResponse()
            .withStatus(403)
            .withBody("{\"error_code\": \"LTS.0001\", \"error_msg\": \"Invalid projectId\"}")));
    assertThat(call()).isEqualTo("403 LTS.0001 Invalid projectId");
  }

  private static String call() {
    return ReadmeExample.createLogGroup(URI.create(SERVER.baseUrl()), () -> "a-token");
  }
}
