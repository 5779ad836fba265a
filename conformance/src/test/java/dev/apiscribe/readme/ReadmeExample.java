package dev.apiscribe.readme;

import dev.apiscribe.lts.client.LtsClient;
import dev.apiscribe.lts.model.CreateLogGroupRequest;
import dev.apiscribe.lts.model.CreateLogGroupResponse;
import dev.apiscribe.lts.model.ErrorResponse;
import dev.apiscribe.runtime.StatusException;
import java.net.URI;
import java.util.function.Supplier;

/** The README's first example; what stands between the two marks stands there, too. */
final class ReadmeExample {
  private ReadmeExample() {}

  static String createLogGroup(URI endpoint, Supplier<String> token) {
    // begin client
    LtsClient lts = LtsClient.builder()
        .endpoint(endpoint) // URI.create("https://lts.eu-de.otc.t-systems.com")
        .projectId("619d3e78f61b4be68bc5aa0b59edcf7b")
        .authToken(token)
        .build();
    try {
      CreateLogGroupResponse created = lts.logGroups()
          .createLogGroup(CreateLogGroupRequest.builder()
              .logGroupName("web-frontend")
              .ttlInDays(7)
              .build());
      return created.logGroupId();
    } catch (StatusException e) {
      ErrorResponse error = e.error(ErrorResponse.class).orElseThrow(() -> e);
      return e.status() + " " + error.errorCode() + " " + error.errorMsg();
    }
    // end
  }
}
