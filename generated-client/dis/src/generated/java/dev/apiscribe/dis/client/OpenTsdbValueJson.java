// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.OpenTsdbValue;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class OpenTsdbValueJson extends ModelCodec<OpenTsdbValue> {
  static final OpenTsdbValueJson CODEC = new OpenTsdbValueJson();

  private OpenTsdbValueJson() {
    super("OpenTsdbValue", "type", "value");
  }

  @Override
  protected OpenTsdbValue readProperties(JsonReader in) throws IOException {
    OpenTsdbValue.Builder builder = OpenTsdbValue.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.type(in.value(JsonAttributeTypeJson.CODEC));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.value(in.text());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 2);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, OpenTsdbValue.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, OpenTsdbValue value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.value(this, 0, (all || !kept.contains("type")) ? value.type() : null, JsonAttributeTypeJson.CODEC);
    out.text(this, 1, (all || !kept.contains("value")) ? value.value() : null);
    out.others(value.additionalProperties());
    out.end();
  }
}
