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
    for (int property = in.first(this); property >= 0; property = in.next(this, property)) {
      switch (property) {
        case 0 -> builder.codec(in.text());
        case 1 -> builder.default_(in.text());
        case 2 -> builder.name(in.required(in.text()));
        case 3 -> builder.nullable(in.bool());
        case 4 -> builder.type(in.required(in.text()));
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
