package com.example;

import dev.apiscribe.lts.client.LtsClient;
import dev.apiscribe.lts.model.CreateLogGroupRequest;
import dev.apiscribe.runtime.ApiException;
import java.net.URI;

public class FirstProgram {
  public static void main(String[] args) {
    LtsClient lts = LtsClient.builder()
        .endpoint(URI.create(System.getProperty("endpoint", "http://localhost:8080")))
        .projectId("619d3e78f61b4be68bc5aa0b59edcf7b")
        .authToken(System.getProperty("token", "a-token"))
        .build();
    try {
      var request =
          CreateLogGroupRequest.builder().logGroupName("web").ttlInDays(7).build();
      System.out.println("created " + lts.logGroups().createLogGroup(request).logGroupId());
    } catch (ApiException e) {
      System.out.println("not created: " + e.getMessage());
    }
  }
}
