// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.timeplus.model.FormattedSql;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class FormattedSqlJson extends ModelCodec<FormattedSql> {
  static final FormattedSqlJson CODEC = new FormattedSqlJson();

  private FormattedSqlJson() {
    super("FormattedSql", "sql");
  }

  @Override
  protected FormattedSql readProperties(JsonReader in) throws IOException {
    FormattedSql.Builder builder = FormattedSql.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.sql(in.text());
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 1);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, FormattedSql.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, FormattedSql value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("sql")) ? value.sql() : null);
    out.others(value.additionalProperties());
    out.end();
  }
}
