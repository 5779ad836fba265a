// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.runtime.json.ValueCheck;
import dev.apiscribe.timeplus.model.ColumnFamily;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ColumnFamilyJson extends ModelCodec<ColumnFamily> {
  static final ColumnFamilyJson CODEC = new ColumnFamilyJson();

  private ColumnFamilyJson() {
    super("ColumnFamily", "columns", "name");
  }

  @Override
  protected ColumnFamily readProperties(JsonReader in) throws IOException {
    ColumnFamily.Builder builder = ColumnFamily.builder();
    for (int property = in.first(this); property >= 0; property = in.next(this, property)) {
      switch (property) {
        case 0 -> builder.columns(in.requiredOrNull(in.list(JsonCodecs.TEXT)));
        case 1 -> builder.name(in.required(in.text()));
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
  public void write(JsonWriter out, ColumnFamily value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.list(this, 0, (all || !kept.contains("columns")) ? value.columns() : null, JsonCodecs.TEXT);
    out.text(this, 1, (all || !kept.contains("name")) ? value.name() : null);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, ColumnFamily value) {
    Set<String> unreadable = check.unreadable(value.unreadable());
    check.list(this, 0, unreadable.contains("columns") ? null : value.columns(), JsonCodecs.TEXT);
  }
}
