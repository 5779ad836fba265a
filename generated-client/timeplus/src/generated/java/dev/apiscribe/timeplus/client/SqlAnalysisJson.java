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
    for (int property = in.first(this); property >= 0; property = in.next(this, property)) {
      switch (property) {
        case 0 -> builder.groupByColumns(in.list(JsonCodecs.TEXT));
        case 1 -> builder.hasAggr(in.bool());
        case 2 -> builder.hasSubquery(in.bool());
        case 3 -> builder.hasTableJoin(in.bool());
        case 4 -> builder.hasUnion(in.bool());
        case 5 -> builder.isStreaming(in.bool());
        case 6 -> builder.originalQuery(in.text());
        case 7 -> builder.queryType(in.text());
        case 8 -> builder.requiredColumns(in.list(SqlAnalysisColumnJson.CODEC));
        case 9 -> builder.resultColumns(in.list(SqlAnalysisColumnJson.CODEC));
        case 10 -> builder.rewrittenQuery(in.text());
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
  public void write(JsonWriter out, SqlAnalysis value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    out.start();
    out.list(this, 0, kept.contains("group_by_columns") ? null : value.groupByColumns(), JsonCodecs.TEXT);
    out.bool(this, 1, kept.contains("has_aggr") ? null : value.hasAggr());
    out.bool(this, 2, kept.contains("has_subquery") ? null : value.hasSubquery());
    out.bool(this, 3, kept.contains("has_table_join") ? null : value.hasTableJoin());
    out.bool(this, 4, kept.contains("has_union") ? null : value.hasUnion());
    out.bool(this, 5, kept.contains("is_streaming") ? null : value.isStreaming());
    out.text(this, 6, kept.contains("original_query") ? null : value.originalQuery());
    out.text(this, 7, kept.contains("query_type") ? null : value.queryType());
    out.list(this, 8, kept.contains("required_columns") ? null : value.requiredColumns(), SqlAnalysisColumnJson.CODEC);
    out.list(this, 9, kept.contains("result_columns") ? null : value.resultColumns(), SqlAnalysisColumnJson.CODEC);
    out.text(this, 10, kept.contains("rewritten_query") ? null : value.rewrittenQuery());
    out.others(value.additionalProperties());
    out.end();
  }
}
