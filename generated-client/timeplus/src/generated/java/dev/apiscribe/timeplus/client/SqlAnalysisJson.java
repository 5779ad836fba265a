// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.timeplus.model.SqlAnalysis;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class SqlAnalysisJson extends ModelCodec<SqlAnalysis> {
  static final SqlAnalysisJson CODEC = new SqlAnalysisJson();

  private SqlAnalysisJson() {
    super(
        "SqlAnalysis", "group_by_columns", "has_aggr", "has_subquery", "has_table_join", "has_union",
        "is_streaming", "original_query", "query_type", "required_columns", "result_columns", "rewritten_query");
  }

  @Override
  protected SqlAnalysis readProperties(JsonReader in) throws IOException {
    SqlAnalysis.Builder builder = SqlAnalysis.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.groupByColumns(in.list(JsonCodecs.TEXT));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.hasAggr(in.bool());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.hasSubquery(in.bool());
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.hasTableJoin(in.bool());
        property = next(in, builder, 3);
      }
      if (property == 4) {
        builder.hasUnion(in.bool());
        property = next(in, builder, 4);
      }
      if (property == 5) {
        builder.isStreaming(in.bool());
        property = next(in, builder, 5);
      }
      if (property == 6) {
        builder.originalQuery(in.text());
        property = next(in, builder, 6);
      }
      if (property == 7) {
        builder.queryType(in.text());
        property = next(in, builder, 7);
      }
      if (property == 8) {
        builder.requiredColumns(in.list(SqlAnalysisColumnJson.CODEC));
        property = next(in, builder, 8);
      }
      if (property == 9) {
        builder.resultColumns(in.list(SqlAnalysisColumnJson.CODEC));
        property = next(in, builder, 9);
      }
      if (property == 10) {
        builder.rewrittenQuery(in.text());
        property = next(in, builder, 10);
      }
      if (property == 11) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 11);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, SqlAnalysis.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, SqlAnalysis value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.list(this, 0, (all || !kept.contains("group_by_columns")) ? value.groupByColumns() : null, JsonCodecs.TEXT);
    out.bool(this, 1, (all || !kept.contains("has_aggr")) ? value.hasAggr() : null);
    out.bool(this, 2, (all || !kept.contains("has_subquery")) ? value.hasSubquery() : null);
    out.bool(this, 3, (all || !kept.contains("has_table_join")) ? value.hasTableJoin() : null);
    out.bool(this, 4, (all || !kept.contains("has_union")) ? value.hasUnion() : null);
    out.bool(this, 5, (all || !kept.contains("is_streaming")) ? value.isStreaming() : null);
    out.text(this, 6, (all || !kept.contains("original_query")) ? value.originalQuery() : null);
    out.text(this, 7, (all || !kept.contains("query_type")) ? value.queryType() : null);
    out.list(this, 8, (all || !kept.contains("required_columns")) ? value.requiredColumns() : null, SqlAnalysisColumnJson.CODEC);
    out.list(this, 9, (all || !kept.contains("result_columns")) ? value.resultColumns() : null, SqlAnalysisColumnJson.CODEC);
    out.text(this, 10, (all || !kept.contains("rewritten_query")) ? value.rewrittenQuery() : null);
    out.others(value.additionalProperties());
    out.end();
  }
}
