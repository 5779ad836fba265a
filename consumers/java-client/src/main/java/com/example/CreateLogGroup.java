package com.example;

import dev.apiscribe.lts.client.LtsClient;
import dev.apiscribe.lts.model.CreateLogGroupRequest;
import dev.apiscribe.runtime.testing.ManualTime;
import dev.apiscribe.runtime.testing.ScriptedTransport;
import java.net.URI;

/**
 * Creates a log group on a server that is busy at first. Nothing is sent: the transport has its
 * responses.
 */
public final class CreateLogGroup {
  private CreateLogGroup() {}

  public static void main(String[] args) {
    var server = new ScriptedTransport()
        .respond(429)
        .respond(
            201,
            "application/json",
            "{\"log_group_id\": \"b6b9332b-091f-4b22-b810-264318d2d664\"}");
    LtsClient lts = LtsClient.builder()
        .endpoint(URI.create("https://lts.example.com"))
        .projectId("619d3e78f61b4be68bc5aa0b59edcf7b")
        .transport(server)
        .time(new ManualTime())
        .build();

    String id = lts.logGroups()
        .createLogGroup(CreateLogGroupRequest.builder()
            .logGroupName("web-frontend")
            .ttlInDays(7)
            .build())
        .logGroupId();

    System.out.println("created " + id + " with " + server.requests().size() + " requests");
  }
}
