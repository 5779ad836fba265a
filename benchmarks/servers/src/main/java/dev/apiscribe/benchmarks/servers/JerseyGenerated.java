package dev.apiscribe.benchmarks.servers;

import dev.apiscribe.lts.model.CreateLogGroupRequest;
import dev.apiscribe.lts.model.CreateLogGroupResponse;
import dev.apiscribe.lts.server.jaxrs.LogGroupsOperations;

/** The generated interface, implemented. */
public final class JerseyGenerated implements LogGroupsOperations {

  @Override
  public CreateLogGroupResponse createLogGroup(String projectId, CreateLogGroupRequest body) {
    return CreateLogGroupResponse.builder().logGroupId(Started.GROUP).build();
  }
}
