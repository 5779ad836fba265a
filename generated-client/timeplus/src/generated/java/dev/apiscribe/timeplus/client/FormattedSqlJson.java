// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.timeplus.model.FormattedSql;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class FormattedSqlJson extends ModelCodec<FormattedSql> {
  static final FormattedSqlJson CODEC = new FormattedSqlJson();

  private FormattedSqlJson() {
    super("FormattedSql", "sql");
  }

  @Override
  protected FormattedSql members(JsonReader in) throws IOException {
    FormattedSql.Builder builder = FormattedSql.builder();
    for (int member = in.first(this); member >= 0; member = in.next(this, member)) {
      switch (member) {
        case 0 -> builder.sql(in.text());
        default -> builder.additionalProperty(in.name(), in.any());
      }
    }
    return builder.build();
  }

  @Override
  public void write(JsonWriter out, FormattedSql value) throws IOException {
    out.start();
    out.text(this, 0, value.sql());
    out.others(value.additionalProperties());
    out.end();
  }
}
