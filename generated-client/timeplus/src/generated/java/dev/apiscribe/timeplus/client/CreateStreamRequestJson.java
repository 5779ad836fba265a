// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.Constraints;
import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.runtime.json.ValueCheck;
import dev.apiscribe.timeplus.model.CreateStreamRequest;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class CreateStreamRequestJson extends ModelCodec<CreateStreamRequest> {
  static final CreateStreamRequestJson CODEC = new CreateStreamRequestJson();
  private static final Constraints NAME_CONSTRAINTS = Constraints.none().maxLength(64).pattern("^[A-Za-z][A-Za-z0-9_]{0,63}$");

  private CreateStreamRequestJson() {
    super(
        "CreateStreamRequest", "column_families", "columns", "description", "engine", "event_time_column",
        "event_time_timezone", "logstore_retention_bytes", "logstore_retention_ms", "mode", "name",
        "order_by_expression", "order_by_granularity", "partition_by_granularity", "primary_key",
        "replication_factor", "secondary_indexes", "shards", "ttl_expression");
  }

  @Override
  protected CreateStreamRequest readProperties(JsonReader in) throws IOException {
    CreateStreamRequest.Builder builder = CreateStreamRequest.builder();
    for (int property = in.first(this); property >= 0; property = in.next(this, property)) {
      switch (property) {
        case 0 -> builder.columnFamilies(in.list(ColumnFamilyJson.CODEC));
        case 1 -> builder.columns(in.list(ColumnDefinitionJson.CODEC));
        case 2 -> builder.description(in.text());
        case 3 -> builder.engine(in.value(NewStreamEngineJson.CODEC));
        case 4 -> builder.eventTimeColumn(in.text());
        case 5 -> builder.eventTimeTimezone(in.text());
        case 6 -> builder.logstoreRetentionBytes(in.integer());
        case 7 -> builder.logstoreRetentionMs(in.integer());
        case 8 -> builder.mode(in.value(NewStreamModeJson.CODEC));
        case 9 -> builder.name(in.required(in.text()));
        case 10 -> builder.orderByExpression(in.text());
        case 11 -> builder.orderByGranularity(in.text());
        case 12 -> builder.partitionByGranularity(in.text());
        case 13 -> builder.primaryKey(in.text());
        case 14 -> builder.replicationFactor(in.integer());
        case 15 -> builder.secondaryIndexes(in.list(SecondaryIndexJson.CODEC));
        case 16 -> builder.shards(in.integer());
        case 17 -> builder.ttlExpression(in.text());
        default -> builder.additionalProperty(in.name(), in.any());
      }
      UnreadProperty unread = in.unread();
      if (unread != null) {
        builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
      }
    }
    return builder.build(in.missing());
  }

  @Override
  public void write(JsonWriter out, CreateStreamRequest value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    out.start();
    out.list(this, 0, kept.contains("column_families") ? null : value.columnFamilies(), ColumnFamilyJson.CODEC);
    out.list(this, 1, kept.contains("columns") ? null : value.columns(), ColumnDefinitionJson.CODEC);
    out.text(this, 2, kept.contains("description") ? null : value.description());
    out.value(this, 3, kept.contains("engine") ? null : value.engine(), NewStreamEngineJson.CODEC);
    out.text(this, 4, kept.contains("event_time_column") ? null : value.eventTimeColumn());
    out.text(this, 5, kept.contains("event_time_timezone") ? null : value.eventTimeTimezone());
    out.integer(this, 6, kept.contains("logstore_retention_bytes") ? null : value.logstoreRetentionBytes());
    out.integer(this, 7, kept.contains("logstore_retention_ms") ? null : value.logstoreRetentionMs());
    out.value(this, 8, kept.contains("mode") ? null : value.mode(), NewStreamModeJson.CODEC);
    out.text(this, 9, kept.contains("name") ? null : value.name());
    out.text(this, 10, kept.contains("order_by_expression") ? null : value.orderByExpression());
    out.text(this, 11, kept.contains("order_by_granularity") ? null : value.orderByGranularity());
    out.text(this, 12, kept.contains("partition_by_granularity") ? null : value.partitionByGranularity());
    out.text(this, 13, kept.contains("primary_key") ? null : value.primaryKey());
    out.integer(this, 14, kept.contains("replication_factor") ? null : value.replicationFactor());
    out.list(this, 15, kept.contains("secondary_indexes") ? null : value.secondaryIndexes(), SecondaryIndexJson.CODEC);
    out.integer(this, 16, kept.contains("shards") ? null : value.shards());
    out.text(this, 17, kept.contains("ttl_expression") ? null : value.ttlExpression());
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, CreateStreamRequest value) {
    Set<String> unreadable = check.unreadable(value.unreadable());
    check.list(this, 0, unreadable.contains("column_families") ? null : value.columnFamilies(), ColumnFamilyJson.CODEC);
    check.list(this, 1, unreadable.contains("columns") ? null : value.columns(), ColumnDefinitionJson.CODEC);
    check.value(this, 9, unreadable.contains("name") ? null : value.name(), JsonCodecs.TEXT, NAME_CONSTRAINTS);
    check.list(this, 15, unreadable.contains("secondary_indexes") ? null : value.secondaryIndexes(), SecondaryIndexJson.CODEC);
  }
}
