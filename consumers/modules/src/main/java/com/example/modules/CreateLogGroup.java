package com.example.modules;

import dev.apiscribe.lts.client.LtsClient;
import dev.apiscribe.lts.model.CreateLogGroupRequest;
import dev.apiscribe.runtime.InvalidRequestException;
import dev.apiscribe.runtime.testing.ScriptedTransport;
import java.net.URI;
import java.util.List;

/** Calls from a module that requires the client and nothing else. */
public final class CreateLogGroup {
  private static final String ID = "b6b9332b-091f-4b22-b810-264318d2d664";

  private CreateLogGroup() {}

  public static void main(String[] args) {
    LtsClient lts = LtsClient.builder()
        .endpoint(URI.create("https://lts.example.com"))
        .projectId("619d3e78f61b4be68bc5aa0b59edcf7b")
        .transport(new ScriptedTransport()
            .respond(201, "application/json", "{\"log_group_id\": \"" + ID + "\"}"))
        .build();

    String created = lts.logGroups().createLogGroup(named("web-frontend")).logGroupId();
    expect(created.equals(ID), "the response was not read: " + created);
    expect(
        refusal(lts).equals("/log_group_name must have at least 1 characters"),
        "constraints were not read: " + refusal(lts));

    List<Module> ours = List.of(
        LtsClient.class.getModule(),
        CreateLogGroupRequest.class.getModule(),
        InvalidRequestException.class.getModule());
    expect(
        ours.stream().noneMatch(each -> each.getDescriptor().isAutomatic()),
        "some have no descriptor: " + ours);
    expect(
        !ours.get(2).getPackages().stream()
            .anyMatch(each -> each.contains(".internal") && ours.get(2).isExported(each)),
        "the runtime shows its internals");
    System.out.println("a call and a refused one by " + ours);
  }

  private static CreateLogGroupRequest named(String name) {
    return CreateLogGroupRequest.builder().logGroupName(name).ttlInDays(7).build();
  }

  private static String refusal(LtsClient lts) {
    try {
      lts.logGroups().createLogGroup(named(""));
      return "not refused";
    } catch (InvalidRequestException e) {
      return e.violations().get(0).toString();
    }
  }

  private static void expect(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }
}
