package com.example;

import dev.apiscribe.lts.model.CreateLogStreamRequest;
import dev.apiscribe.lts.model.CreateLogStreamResponse;
import dev.apiscribe.lts.server.spring.LogStreamsOperations;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RestController;

@RestController
class LogStreams implements LogStreamsOperations {
  private final JdbcClient database;

  LogStreams(JdbcClient database) {
    this.database = database;
  }

  @Override
  public CreateLogStreamResponse createLogStream(
      String projectId, String logGroupId, CreateLogStreamRequest body) {
    String id = UUID.randomUUID().toString();
    try {
      database
          .sql(
              "insert into log_stream (project_id, log_group_id, id, name, ttl_in_days) values (?, ?, ?, ?, ?)")
          .params(projectId, logGroupId, id, body.logStreamName(), body.ttlInDays())
          .update();
    } catch (DuplicateKeyException e) {
      throw LogTank.refusal("The log group has a log stream of this name.");
    } catch (DataIntegrityViolationException e) { // of the foreign key
      throw LogTank.refusal("The project has no such log group.");
    }
    return CreateLogStreamResponse.builder().logStreamId(id).build();
  }
}
