package com.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.apiscribe.lts.client.LtsClient;
import dev.apiscribe.lts.model.CreateLogGroupRequest;
import dev.apiscribe.lts.model.CreateLogStreamRequest;
import dev.apiscribe.lts.model.ErrorResponse;
import dev.apiscribe.runtime.ClientErrorException;
import java.net.URI;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.jdbc.JdbcTestUtils;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class LogTankTest {
  private static final String PROJECT = "619d3e78f61b4be68bc5aa0b59edcf7b";
  private static final CreateLogGroupRequest WEB =
      CreateLogGroupRequest.builder().logGroupName("web").ttlInDays(7).build();
  private static final CreateLogStreamRequest ACCESS =
      CreateLogStreamRequest.builder().logStreamName("access").build();

  private final LtsClient lts;
  private final JdbcClient database;

  LogTankTest(@LocalServerPort int port, @Autowired JdbcClient database) {
    lts = LtsClient.builder()
        .endpoint(URI.create("http://localhost:" + port))
        .projectId(PROJECT)
        .build();
    this.database = database;
  }

  @BeforeEach
  void forgetTheTestBefore() {
    JdbcTestUtils.deleteFromTables(database, "log_stream", "log_group");
  }

  @Test
  void keepsWhatWasCreated() {
    String group = lts.logGroups().createLogGroup(WEB).logGroupId();
    String stream = lts.logStreams().createLogStream(group, ACCESS).logStreamId();

    String kept = database
        .sql(
            "select g.name || '/' || s.name from log_stream s join log_group g on g.id = s.log_group_id where s.id = ?")
        .param(stream)
        .query(String.class)
        .single();
    assertThat(kept).isEqualTo("web/access");
    System.out.println("created " + kept + " by Spring Boot, and found it in the database");
  }

  @Test
  void refusesANameTwice() {
    String group = lts.logGroups().createLogGroup(WEB).logGroupId();
    lts.logStreams().createLogStream(group, ACCESS);

    assertThat(refusal(() -> lts.logGroups().createLogGroup(WEB)))
        .contains("log group of this name");
    assertThat(refusal(() -> lts.logStreams().createLogStream(group, ACCESS)))
        .contains("log stream of this name");
    assertThat(JdbcTestUtils.countRowsInTable(database, "log_stream")).isEqualTo(1);
  }

  @Test
  void refusesAStreamWithoutItsGroup() {
    String unknown = UUID.randomUUID().toString();

    assertThat(refusal(() -> lts.logStreams().createLogStream(unknown, ACCESS)))
        .contains("no such log group");
  }

  /** The message in the documented envelope of a 400. */
  private static String refusal(ThrowingCallable call) {
    ClientErrorException refused = catchThrowableOfType(ClientErrorException.class, call);
    assertThat(refused.status()).isEqualTo(400);
    ErrorResponse envelope = refused.error(ErrorResponse.class).orElseThrow();
    assertThat(envelope.errorCode()).isEqualTo("LTS.0009");
    return envelope.errorMsg();
  }
}
