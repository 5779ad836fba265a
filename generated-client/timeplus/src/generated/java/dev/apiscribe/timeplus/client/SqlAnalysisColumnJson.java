// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.timeplus.model.SqlAnalysisColumn;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class SqlAnalysisColumnJson extends ModelCodec<SqlAnalysisColumn> {
  static final SqlAnalysisColumnJson CODEC = new SqlAnalysisColumnJson();

  private SqlAnalysisColumnJson() {
    super("SqlAnalysisColumn", "column", "column_type", "database", "is_view", "table");
  }

  @Override
  protected SqlAnalysisColumn readProperties(JsonReader in) throws IOException {
    SqlAnalysisColumn.Builder builder = SqlAnalysisColumn.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.column(in.text());
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.columnType(in.text());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.database(in.text());
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.isView(in.bool());
        property = next(in, builder, 3);
      }
      if (property == 4) {
        builder.table(in.text());
        property = next(in, builder, 4);
      }
      if (property == 5) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 5);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, SqlAnalysisColumn.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, SqlAnalysisColumn value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("column")) ? value.column() : null);
    out.text(this, 1, (all || !kept.contains("column_type")) ? value.columnType() : null);
    out.text(this, 2, (all || !kept.contains("database")) ? value.database() : null);
    out.bool(this, 3, (all || !kept.contains("is_view")) ? value.isView() : null);
    out.text(this, 4, (all || !kept.contains("table")) ? value.table() : null);
    out.others(value.additionalProperties());
    out.end();
  }
}
