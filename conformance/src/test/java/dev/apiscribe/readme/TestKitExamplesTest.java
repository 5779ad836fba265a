package dev.apiscribe.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.apiscribe.lts.client.LtsClient;
import dev.apiscribe.lts.model.CreateLogGroupRequest;
import dev.apiscribe.runtime.ConnectionException;
import dev.apiscribe.testkit.ApiMock;
import dev.apiscribe.testkit.ApiMockExtension;
import dev.apiscribe.testkit.Fault;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The tests that the README shows. */
class TestKitExamplesTest {
  @Nested
  // begin test-kit
  class WebFrontendTest {
    @RegisterExtension
    static final ApiMockExtension LTS = ApiMock.extension("lts");

    final LtsClient lts = LtsClient.builder()
        .endpoint(LTS.endpoint())
        .projectId("619d3e78f61b4be68bc5aa0b59edcf7b")
        .build();
    final CreateLogGroupRequest request = CreateLogGroupRequest.builder()
        .logGroupName("web-frontend")
        .ttlInDays(7)
        .build();

    @Test
    void getsALogGroupAtTheSecondTry() {
      LTS.respondNext("createLogGroup").withStatus(429).withHeader("Retry-After", "0");
      assertThat(lts.logGroups().createLogGroup(request).logGroupId())
          .isEqualTo("b6b9332b-091f-4b22-b810-264318d2d664");
      assertThat(LTS.requests()).hasSize(2);
    }

    @Test
    void noticesALostConnection() {
      LTS.respond("createLogGroup").fault(Fault.CONNECTION_RESET);
      assertThatThrownBy(() -> lts.logGroups().createLogGroup(request))
          .isInstanceOf(ConnectionException.class);
    }
  }
  // end
}
