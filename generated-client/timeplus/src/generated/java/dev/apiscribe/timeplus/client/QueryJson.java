// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.timeplus.model.Query;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
@SuppressWarnings("deprecation")
final class QueryJson extends ModelCodec<Query> {
  static final QueryJson CODEC = new QueryJson();

  private QueryJson() {
    super(
        "Query", "analysis", "created_at", "created_by", "description", "duration", "end_time", "id",
        "last_updated_at", "last_updated_by", "message", "name", "response_time", "result", "sinks", "sql",
        "start_time", "status", "tags", "timeColumns");
  }

  @Override
  protected Query readProperties(JsonReader in) throws IOException {
    Query.Builder builder = Query.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.analysis(in.required(in.value(SqlAnalysisJson.CODEC)));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.createdAt(in.text());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.createdBy(in.value(OwnerJson.CODEC));
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.description(in.required(in.text()));
        property = next(in, builder, 3);
      }
      if (property == 4) {
        builder.duration(in.required(in.integer()));
        property = next(in, builder, 4);
      }
      if (property == 5) {
        builder.endTime(in.required(in.integer()));
        property = next(in, builder, 5);
      }
      if (property == 6) {
        builder.id(in.required(in.text()));
        property = next(in, builder, 6);
      }
      if (property == 7) {
        builder.lastUpdatedAt(in.text());
        property = next(in, builder, 7);
      }
      if (property == 8) {
        builder.lastUpdatedBy(in.value(OwnerJson.CODEC));
        property = next(in, builder, 8);
      }
      if (property == 9) {
        builder.message(in.required(in.text()));
        property = next(in, builder, 9);
      }
      if (property == 10) {
        builder.name(in.required(in.text()));
        property = next(in, builder, 10);
      }
      if (property == 11) {
        builder.responseTime(in.required(in.integer()));
        property = next(in, builder, 11);
      }
      if (property == 12) {
        builder.result(in.required(in.value(QueryResultJson.CODEC)));
        property = next(in, builder, 12);
      }
      if (property == 13) {
        builder.sinks(in.map(SinkCountsJson.CODEC));
        property = next(in, builder, 13);
      }
      if (property == 14) {
        builder.sql(in.required(in.text()));
        property = next(in, builder, 14);
      }
      if (property == 15) {
        builder.startTime(in.required(in.integer()));
        property = next(in, builder, 15);
      }
      if (property == 16) {
        builder.status(in.required(in.value(QueryStatusJson.CODEC)));
        property = next(in, builder, 16);
      }
      if (property == 17) {
        builder.tags(in.list(JsonCodecs.TEXT));
        property = next(in, builder, 17);
      }
      if (property == 18) {
        builder.timeColumns(in.required(in.value(TimeColumnsJson.CODEC)));
        property = next(in, builder, 18);
      }
      if (property == 19) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 19);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, Query.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, Query value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.value(this, 0, (all || !kept.contains("analysis")) ? value.analysis() : null, SqlAnalysisJson.CODEC);
    out.text(this, 1, (all || !kept.contains("created_at")) ? value.createdAt() : null);
    out.value(this, 2, (all || !kept.contains("created_by")) ? value.createdBy() : null, OwnerJson.CODEC);
    out.text(this, 3, (all || !kept.contains("description")) ? value.description() : null);
    out.integer(this, 4, (all || !kept.contains("duration")) ? value.duration() : null);
    out.integer(this, 5, (all || !kept.contains("end_time")) ? value.endTime() : null);
    out.text(this, 6, (all || !kept.contains("id")) ? value.id() : null);
    out.text(this, 7, (all || !kept.contains("last_updated_at")) ? value.lastUpdatedAt() : null);
    out.value(this, 8, (all || !kept.contains("last_updated_by")) ? value.lastUpdatedBy() : null, OwnerJson.CODEC);
    out.text(this, 9, (all || !kept.contains("message")) ? value.message() : null);
    out.text(this, 10, (all || !kept.contains("name")) ? value.name() : null);
    out.integer(this, 11, (all || !kept.contains("response_time")) ? value.responseTime() : null);
    out.value(this, 12, (all || !kept.contains("result")) ? value.result() : null, QueryResultJson.CODEC);
    out.map(this, 13, (all || !kept.contains("sinks")) ? value.sinks() : null, SinkCountsJson.CODEC);
    out.text(this, 14, (all || !kept.contains("sql")) ? value.sql() : null);
    out.integer(this, 15, (all || !kept.contains("start_time")) ? value.startTime() : null);
    out.value(this, 16, (all || !kept.contains("status")) ? value.status() : null, QueryStatusJson.CODEC);
    out.list(this, 17, (all || !kept.contains("tags")) ? value.tags() : null, JsonCodecs.TEXT);
    out.value(this, 18, (all || !kept.contains("timeColumns")) ? value.timeColumns() : null, TimeColumnsJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }
}
