package com.example;

import com.example.lts.client.LtsClient;
import com.example.lts.model.CreateLogGroupRequest;
import dev.apiscribe.runtime.testing.ScriptedTransport;
import java.net.URI;

/** A call with the client that this project has generated. */
public final class OwnClient {
  private OwnClient() {}

  public static void main(String[] args) {
    var server = new ScriptedTransport()
        .respond(201, "application/json", "{\"log_group_id\": \"b6b9332b\"}");
    LtsClient lts = LtsClient.builder()
        .endpoint(URI.create("https://lts.example.com"))
        .projectId("619d3e78f61b4be68bc5aa0b59edcf7b")
        .transport(server)
        .build();

    String id = lts.logGroups()
        .createLogGroup(CreateLogGroupRequest.builder()
            .logGroupName("web-frontend")
            .ttlInDays(7)
            .build())
        .logGroupId();

    System.out.println("created " + id + " with " + LtsClient.class.getName());
  }
}
