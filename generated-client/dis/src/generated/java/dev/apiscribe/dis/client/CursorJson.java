// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.Cursor;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class CursorJson extends ModelCodec<Cursor> {
  static final CursorJson CODEC = new CursorJson();

  private CursorJson() {
    super("Cursor", "partition_cursor");
  }

  @Override
  protected Cursor readProperties(JsonReader in) throws IOException {
    Cursor.Builder builder = Cursor.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.partitionCursor(in.text());
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 1);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, Cursor.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, Cursor value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("partition_cursor")) ? value.partitionCursor() : null);
    out.others(value.additionalProperties());
    out.end();
  }
}
