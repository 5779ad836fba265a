// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.runtime.json.ValueCheck;
import dev.apiscribe.timeplus.model.SecondaryIndex;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class SecondaryIndexJson extends ModelCodec<SecondaryIndex> {
  static final SecondaryIndexJson CODEC = new SecondaryIndexJson();

  private SecondaryIndexJson() {
    super("SecondaryIndex", "columns", "name", "storing", "unique");
  }

  @Override
  protected SecondaryIndex readProperties(JsonReader in) throws IOException {
    SecondaryIndex.Builder builder = SecondaryIndex.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.columns(in.requiredOrNull(in.list(JsonCodecs.TEXT)));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.name(in.required(in.text()));
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.storing(in.list(JsonCodecs.TEXT));
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.unique(in.bool());
        property = next(in, builder, 3);
      }
      if (property == 4) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 4);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, SecondaryIndex.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, SecondaryIndex value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.list(this, 0, (all || !kept.contains("columns")) ? value.columns() : null, JsonCodecs.TEXT);
    out.text(this, 1, (all || !kept.contains("name")) ? value.name() : null);
    out.list(this, 2, (all || !kept.contains("storing")) ? value.storing() : null, JsonCodecs.TEXT);
    out.bool(this, 3, (all || !kept.contains("unique")) ? value.unique() : null);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, SecondaryIndex value) {
    Set<String> unreadable = check.unreadable(value.unreadable());
    check.list(this, 0, unreadable.contains("columns") ? null : value.columns(), JsonCodecs.TEXT);
    check.list(this, 2, unreadable.contains("storing") ? null : value.storing(), JsonCodecs.TEXT);
  }
}
