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
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.columnFamilies(in.list(ColumnFamilyJson.CODEC));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.columns(in.list(ColumnDefinitionJson.CODEC));
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.description(in.text());
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.engine(in.value(NewStreamEngineJson.CODEC));
        property = next(in, builder, 3);
      }
      if (property == 4) {
        builder.eventTimeColumn(in.text());
        property = next(in, builder, 4);
      }
      if (property == 5) {
        builder.eventTimeTimezone(in.text());
        property = next(in, builder, 5);
      }
      if (property == 6) {
        builder.logstoreRetentionBytes(in.integer());
        property = next(in, builder, 6);
      }
      if (property == 7) {
        builder.logstoreRetentionMs(in.integer());
        property = next(in, builder, 7);
      }
      if (property == 8) {
        builder.mode(in.value(NewStreamModeJson.CODEC));
        property = next(in, builder, 8);
      }
      if (property == 9) {
        builder.name(in.required(in.text()));
        property = next(in, builder, 9);
      }
      if (property == 10) {
        builder.orderByExpression(in.text());
        property = next(in, builder, 10);
      }
      if (property == 11) {
        builder.orderByGranularity(in.text());
        property = next(in, builder, 11);
      }
      if (property == 12) {
        builder.partitionByGranularity(in.text());
        property = next(in, builder, 12);
      }
      if (property == 13) {
        builder.primaryKey(in.text());
        property = next(in, builder, 13);
      }
      if (property == 14) {
        builder.replicationFactor(in.integer());
        property = next(in, builder, 14);
      }
      if (property == 15) {
        builder.secondaryIndexes(in.list(SecondaryIndexJson.CODEC));
        property = next(in, builder, 15);
      }
      if (property == 16) {
        builder.shards(in.integer());
        property = next(in, builder, 16);
      }
      if (property == 17) {
        builder.ttlExpression(in.text());
        property = next(in, builder, 17);
      }
      if (property == 18) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 18);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, CreateStreamRequest.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, CreateStreamRequest value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.list(this, 0, (all || !kept.contains("column_families")) ? value.columnFamilies() : null, ColumnFamilyJson.CODEC);
    out.list(this, 1, (all || !kept.contains("columns")) ? value.columns() : null, ColumnDefinitionJson.CODEC);
    out.text(this, 2, (all || !kept.contains("description")) ? value.description() : null);
    out.value(this, 3, (all || !kept.contains("engine")) ? value.engine() : null, NewStreamEngineJson.CODEC);
    out.text(this, 4, (all || !kept.contains("event_time_column")) ? value.eventTimeColumn() : null);
    out.text(this, 5, (all || !kept.contains("event_time_timezone")) ? value.eventTimeTimezone() : null);
    out.integer(this, 6, (all || !kept.contains("logstore_retention_bytes")) ? value.logstoreRetentionBytes() : null);
    out.integer(this, 7, (all || !kept.contains("logstore_retention_ms")) ? value.logstoreRetentionMs() : null);
    out.value(this, 8, (all || !kept.contains("mode")) ? value.mode() : null, NewStreamModeJson.CODEC);
    out.text(this, 9, (all || !kept.contains("name")) ? value.name() : null);
    out.text(this, 10, (all || !kept.contains("order_by_expression")) ? value.orderByExpression() : null);
    out.text(this, 11, (all || !kept.contains("order_by_granularity")) ? value.orderByGranularity() : null);
    out.text(this, 12, (all || !kept.contains("partition_by_granularity")) ? value.partitionByGranularity() : null);
    out.text(this, 13, (all || !kept.contains("primary_key")) ? value.primaryKey() : null);
    out.integer(this, 14, (all || !kept.contains("replication_factor")) ? value.replicationFactor() : null);
    out.list(this, 15, (all || !kept.contains("secondary_indexes")) ? value.secondaryIndexes() : null, SecondaryIndexJson.CODEC);
    out.integer(this, 16, (all || !kept.contains("shards")) ? value.shards() : null);
    out.text(this, 17, (all || !kept.contains("ttl_expression")) ? value.ttlExpression() : null);
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
