// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.OpenTsdbTag;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class OpenTsdbTagJson extends ModelCodec<OpenTsdbTag> {
  static final OpenTsdbTagJson CODEC = new OpenTsdbTagJson();

  private OpenTsdbTagJson() {
    super("OpenTsdbTag", "name", "type", "value");
  }

  @Override
  protected OpenTsdbTag readProperties(JsonReader in) throws IOException {
    OpenTsdbTag.Builder builder = OpenTsdbTag.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.name(in.text());
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.type(in.value(JsonAttributeTypeJson.CODEC));
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.value(in.text());
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 3);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, OpenTsdbTag.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, OpenTsdbTag value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("name")) ? value.name() : null);
    out.value(this, 1, (all || !kept.contains("type")) ? value.type() : null, JsonAttributeTypeJson.CODEC);
    out.text(this, 2, (all || !kept.contains("value")) ? value.value() : null);
    out.others(value.additionalProperties());
    out.end();
  }
}
