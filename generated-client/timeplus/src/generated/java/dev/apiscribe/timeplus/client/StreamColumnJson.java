// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.timeplus.model.StreamColumn;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class StreamColumnJson extends ModelCodec<StreamColumn> {
  static final StreamColumnJson CODEC = new StreamColumnJson();

  private StreamColumnJson() {
    super("StreamColumn", "codec", "default", "name", "nullable", "type");
  }

  @Override
  protected StreamColumn readProperties(JsonReader in) throws IOException {
    StreamColumn.Builder builder = StreamColumn.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.codec(in.text());
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.default_(in.text());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.name(in.required(in.text()));
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.nullable(in.bool());
        property = next(in, builder, 3);
      }
      if (property == 4) {
        builder.type(in.required(in.text()));
        property = next(in, builder, 4);
      }
      if (property == 5) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 5);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, StreamColumn.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, StreamColumn value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("codec")) ? value.codec() : null);
    out.text(this, 1, (all || !kept.contains("default")) ? value.default_() : null);
    out.text(this, 2, (all || !kept.contains("name")) ? value.name() : null);
    out.bool(this, 3, (all || !kept.contains("nullable")) ? value.nullable() : null);
    out.text(this, 4, (all || !kept.contains("type")) ? value.type() : null);
    out.others(value.additionalProperties());
    out.end();
  }
}
