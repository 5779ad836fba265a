package com.example;

import dev.apiscribe.lts.model.CreateLogGroupRequest;
import dev.apiscribe.lts.model.CreateLogGroupResponse;
import dev.apiscribe.lts.server.spring.LogGroupsOperations;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RestController;

@RestController
class LogGroups implements LogGroupsOperations {
  private final JdbcClient database;

  LogGroups(JdbcClient database) {
    this.database = database;
  }

  @Override
  public CreateLogGroupResponse createLogGroup(String projectId, CreateLogGroupRequest body) {
    String id = UUID.randomUUID().toString();
    try {
      database
          .sql("insert into log_group (project_id, id, name, ttl_in_days) values (?, ?, ?, ?)")
          .params(projectId, id, body.logGroupName(), body.ttlInDays())
          .update();
    } catch (DuplicateKeyException e) {
      throw LogTank.refusal("The project has a log group of this name.");
    }
    return CreateLogGroupResponse.builder().logGroupId(id).build();
  }
}
