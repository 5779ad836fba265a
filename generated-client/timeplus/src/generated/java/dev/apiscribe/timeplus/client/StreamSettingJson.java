// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.runtime.json.ValueCheck;
import dev.apiscribe.timeplus.model.StreamSetting;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class StreamSettingJson extends ModelCodec<StreamSetting> {
  static final StreamSettingJson CODEC = new StreamSettingJson();

  private StreamSettingJson() {
    super("StreamSetting", "key", "value");
  }

  @Override
  protected StreamSetting readProperties(JsonReader in) throws IOException {
    StreamSetting.Builder builder = StreamSetting.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.key(in.text());
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

  private int next(JsonReader in, StreamSetting.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, StreamSetting value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("key")) ? value.key() : null);
    out.text(this, 1, (all || !kept.contains("value")) ? value.value() : null);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, StreamSetting value) {
    check.unreadable(value.unreadable());
  }
}
