// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.timeplus.model.SqlAnalysisColumn;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class SqlAnalysisColumnJson extends ModelCodec<SqlAnalysisColumn> {
  static final SqlAnalysisColumnJson CODEC = new SqlAnalysisColumnJson();

  private SqlAnalysisColumnJson() {
    super("SqlAnalysisColumn", "column", "column_type", "database", "is_view", "table");
  }

  @Override
  protected SqlAnalysisColumn members(JsonReader in) throws IOException {
    SqlAnalysisColumn.Builder builder = SqlAnalysisColumn.builder();
    for (int member = in.first(this); member >= 0; member = in.next(this, member)) {
      switch (member) {
        case 0 -> builder.column(in.text());
        case 1 -> builder.columnType(in.text());
        case 2 -> builder.database(in.text());
        case 3 -> builder.isView(in.bool());
        case 4 -> builder.table(in.text());
        default -> builder.additionalProperty(in.name(), in.any());
      }
    }
    return builder.build();
  }

  @Override
  public void write(JsonWriter out, SqlAnalysisColumn value) throws IOException {
    out.start();
    out.text(this, 0, value.column());
    out.text(this, 1, value.columnType());
    out.text(this, 2, value.database());
    out.bool(this, 3, value.isView());
    out.text(this, 4, value.table());
    out.others(value.additionalProperties());
    out.end();
  }
}
