package dev.apiscribe.review.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.review.report.Finding;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Later texts of the transcribed pages. What is expected was written down from reading them. */
@EnabledIfSystemProperty(
    named = RealDocuments.GIVEN,
    matches = ".+",
    disabledReason = RealDocuments.NOT_GIVEN)
class RevisionsOnRealDocumentsTest {

  @Test
  void thePublishedPageOfTheTranscribedRevisionSaysNothingNew() throws Exception {
    assertThat(findings(RealDocuments.PUBLISHED)).isEmpty();
  }

  @Test
  void timeplusOfFebruaryHasDatabasesAndOtherStatistics() throws Exception {
    List<Finding> findings = findings("revisions/timeplus-rest-2025-02-04.html");

    Finding db = one(findings, "parameter");
    assertThat(db.leftValue().asText()).isEqualTo("query db: string");
    assertThat(db.affects())
        .hasSize(28)
        .contains("GET /v1beta2/streams", "POST /v1beta2/streams/{name}/ingest");
    assertThat(one(findings, "operation").leftValue().asText()).isEqualTo("GET /v1beta2/databases");
    Finding status = one(findings, "enum");
    assertThat(status.right().pointer())
        .startsWith("/components/schemas/MaterializedViewNodeStatus/");
    assertThat(status.leftValue().toString()).contains("Error").doesNotContain("Fatal");
    assertThat(places(findings, "member", "Only in the spec"))
        .as("statistics of external streams have a schema of their own, with fewer properties")
        .containsExactlyInAnyOrder(
            "StreamStats/properties/earliest_event",
            "StreamStats/properties/historical_data_bytes",
            "StreamStats/properties/latest_event",
            "StreamStats/properties/row_count",
            "StreamStats/properties/streaming_data_bytes");
    assertThat(findings.stream()
            .filter(finding -> finding.rule().equals("member") && finding.leftValue() == null))
        .allSatisfy(finding -> assertThat(finding.affects())
            .containsExactly("GET /v1beta2/external_streams/{name}/stats"));
    assertThat(places(findings, "member", "Only in the docs"))
        .containsExactlyInAnyOrder(
            "DataStream/properties/target_stream",
            "Udf/properties/id",
            "View/properties/id",
            "MaterializedView/properties/id",
            "MaterializedView/properties/lagging",
            "MaterializedView/properties/memory",
            "MaterializedView/properties/status",
            "MaterializedView/properties/status_code",
            "MaterializedView/properties/status_ts",
            "MaterializedViewNode/properties/historical_data_bytes",
            "MaterializedViewNode/properties/lagging_status",
            "MaterializedViewNode/properties/last_error_message_ts",
            "MaterializedViewNode/properties/replication_status",
            "MaterializedViewNode/properties/status_ts",
            "MaterializedViewNode/properties/streaming_data_bytes",
            "MaterializedViewStats/properties/lagging",
            "MaterializedViewStats/properties/memory",
            "MaterializedViewStats/properties/status",
            "MaterializedViewStats/properties/status_code",
            "MaterializedViewStats/properties/status_ts",
            "SinkStats/properties/lagging",
            "SinkStats/properties/memory",
            "SinkStats/properties/status",
            "SinkStats/properties/status_code",
            "SinkStats/properties/status_ts",
            "StreamStats/properties/nodes");
    assertThat(places(findings, "sample", "In both, but different"))
        .as("the ids have no example any more")
        .containsExactlyInAnyOrder(
            "Sink/properties/id",
            "Source/properties/id",
            "SavedQuery/properties/id",
            "Invitation/properties/id");
    assertThat(findings.stream().map(Finding::rule).distinct())
        .containsExactlyInAnyOrder(
            "parameter",
            "operation",
            "enum",
            "member",
            "sample",
            "name",
            "words",
            "stale-deviation");
  }

  @Test
  void theStreamPageOfDecember2022DiffersInItsExampleAlone() throws Exception {
    List<Finding> findings = findings("revisions/lts-create-log-stream-2022-12-09.rst");

    assertThat(one(findings, "payload").leftValue().asText())
        .startsWith("not valid JSON: line 192:");
    // The properties that only the example had are not there, when the example cannot be read.
    assertThat(places(findings, "member", "Only in the spec"))
        .containsExactlyInAnyOrder(
            "CreateLogStreamRequest/properties/ttl_in_days",
            "CreateLogStreamRequest/properties/enterprise_project_name");
    assertThat(findings.stream()
            .filter(finding -> finding.rule().equals("stale-deviation"))
            .map(finding -> finding.leftValue().asText()))
        .containsExactlyInAnyOrder(
            "name-of-a-stream-is-no-enumeration", "stream-request-has-two-members-more");
    assertThat(findings).hasSize(5);
  }

  @Test
  void theStreamPageOf2025HasTagsAndAnAlias() throws Exception {
    assertThat(withoutWords(findings("revisions/lts-create-log-stream-2025-03-12.rst")))
        .containsExactlyInAnyOrder(
            "minimum CreateLogStreamRequest/properties/ttl_in_days 1 null",
            "maximum CreateLogStreamRequest/properties/ttl_in_days 365 null",
            "minLength CreateLogStreamRequest/properties/enterprise_project_name 1 null",
            "maxLength CreateLogStreamRequest/properties/enterprise_project_name 255 null",
            "characters CreateLogStreamRequest/properties/enterprise_project_name \"\\\\-0-9A-Z_a-z\" null",
            "member CreateLogStreamRequest/properties/tags \"array of object\" null",
            "member CreateLogStreamRequest/properties/log_stream_name_alias \"string\" null",
            "minLength CreateLogStreamResponse/properties/log_stream_id null 36",
            "maxLength CreateLogStreamResponse/properties/log_stream_id null 36",
            "status streams/post/responses/503 null \"503\"",
            "sample CreateLogStreamRequest/properties/enterprise_project_name null \"h2\"",
            "sample CreateLogStreamRequest/properties/ttl_in_days null 7",
            "bounds-of-text ProjectId \"required string\" null",
            "bounds-of-text streams/post/parameters/1 \"required string\" null",
            "bounds-of-text CreateLogStreamRequest/properties/log_stream_name \"required string\" null",
            "bounds-of-text CreateLogStreamRequest/properties/enterprise_project_name \"string\" null",
            "stale-deviation ProjectId \"ids-have-a-length-and-no-format\" null",
            "stale-deviation CreateLogStreamRequest/properties/log_stream_name \"name-of-a-stream-is-no-enumeration\" null",
            "stale-deviation CreateLogStreamRequest/properties/log_stream_name \"length-of-a-name-counts-characters\" null",
            "stale-deviation CreateLogStreamRequest/properties/ttl_in_days \"stream-request-has-two-members-more\" null",
            "stale-deviation ErrorResponse/properties/error_code \"error-code-tells-no-status\" null",
            "stale-deviation plain \"unavailable-stream-answers-text\" null",
            "stale-deviation streams/post \"second-path-is-no-part-of-the-stream-payload\" null",
            "stale-deviation ErrorResponse/properties/error_code \"error-of-a-stream-is-no-enumeration\" null");
  }

  @Test
  void theGroupPageOf2025KeepsLogsForUpToAYear() throws Exception {
    List<Finding> findings = findings("revisions/lts-create-log-group-2025-03-12.rst");

    assertThat(withoutWords(findings))
        .containsExactlyInAnyOrder(
            "minimum CreateLogGroupRequest/properties/ttl_in_days 1 null",
            "maximum CreateLogGroupRequest/properties/ttl_in_days 365 null",
            "default CreateLogGroupRequest/properties/ttl_in_days/default 30 null",
            "characters CreateLogGroupRequest/properties/log_group_name \"\\\\-.0-9A-Z_a-z\" null",
            "member CreateLogGroupRequest/properties/tags \"array of object\" null",
            "member CreateLogGroupRequest/properties/log_group_name_alias \"string\" null",
            "bounds-of-text ProjectId \"required string\" null",
            "bounds-of-text CreateLogGroupRequest/properties/log_group_name \"required string\" null",
            "bounds-of-text CreateLogGroupResponse/properties/log_group_id \"string\" null",
            "stale-deviation ProjectId \"ids-have-a-length-and-no-format\" null",
            "stale-deviation CreateLogGroupRequest/properties/log_group_name \"name-of-a-group-is-no-enumeration\" null",
            "stale-deviation CreateLogGroupRequest/properties/log_group_name \"length-of-a-name-counts-characters\" null",
            "stale-deviation CreateLogGroupRequest/properties/ttl_in_days \"days-of-a-group-are-not-fixed\" null",
            "stale-deviation ErrorResponse/properties/error_code \"error-code-tells-no-status\" null",
            "stale-deviation groups/post \"quota-is-not-enforced\" null",
            "stale-deviation groups/post \"second-path-is-no-part-of-the-group-payload\" null",
            "stale-deviation ErrorResponse/properties/error_code \"error-of-a-group-is-no-enumeration\" null");
  }

  @Test
  void theTagPageOf2025IsOnRecordBesideThatOf2022() throws Exception {
    assertThat(findings("revisions/dis-add-resource-tags-2025-01-27.rst")).isEmpty();
  }

  /** Counted from the OpenAPI document in the page: 101 operations before, 96 in it, 72 in both. */
  @Test
  void theEnterprisePageChangesSecurityAndServersAndManyOperations() throws Exception {
    List<Finding> findings = findings("revisions/timeplus-enterprise-rest-2025-07-23.html");

    Finding security = one(findings, "security");
    assertThat(security.message())
        .isEqualTo(
            "API: security is http basic in the docs but apiKey header X-Api-Key or http basic in the spec.");
    assertThat(security.affects()).hasSize(72);
    assertThat(one(findings, "server").message())
        .startsWith(
            "API: server is http://localhost:8000/default/api or https://localhost:8000/default/api in the docs but https://{host}/{workspace}/api");
    List<Finding> operations =
        findings.stream().filter(finding -> finding.rule().equals("operation")).toList();
    assertThat(operations.stream().filter(finding -> finding.list().equals("Only in the spec")))
        .hasSize(29);
    assertThat(operations.stream().filter(finding -> finding.list().equals("Only in the docs")))
        .hasSize(24);
  }

  private static List<Finding> findings(String page) throws Exception {
    return new RealDocuments(List.of(page)).against(RealDocuments.apis()).findings();
  }

  private static Finding one(List<Finding> findings, String rule) {
    List<Finding> found =
        findings.stream().filter(finding -> finding.rule().equals(rule)).toList();
    assertThat(found).as(rule).hasSize(1);
    return found.get(0);
  }

  private static Stream<String> places(List<Finding> findings, String rule, String list) {
    return findings.stream()
        .filter(finding -> finding.rule().equals(rule) && finding.list().equals(list))
        .map(finding -> place(finding));
  }

  private static Stream<String> withoutWords(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> !finding.rule().equals("words"))
        .map(finding -> finding.rule() + " " + place(finding) + " " + finding.leftValue() + " "
            + finding.rightValue());
  }

  /** The pointer without what leads to the component or the operation, and without the keyword. */
  private static String place(Finding finding) {
    return String.valueOf(finding.right().pointer())
        .replaceFirst("^/components/\\w+/", "")
        .replaceFirst("^/paths/.*~1", "")
        .replaceFirst("/(minimum|maximum|minLength|maxLength|characters|pattern|enum)$", "");
  }
}
