package dev.apiscribe.benchmarks.servers;

import dev.apiscribe.lts.model.CreateLogGroupRequest;
import dev.apiscribe.lts.model.CreateLogGroupResponse;
import dev.apiscribe.lts.server.spring.LogGroupsOperations;
import org.springframework.web.bind.annotation.RestController;

/** The generated interface, implemented. */
@RestController
final class SpringGenerated implements LogGroupsOperations {

  @Override
  public CreateLogGroupResponse createLogGroup(String projectId, CreateLogGroupRequest body) {
    return CreateLogGroupResponse.builder().logGroupId(Started.GROUP).build();
  }
}
