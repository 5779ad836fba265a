// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.SystemTag;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.runtime.json.ValueCheck;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class SystemTagJson extends ModelCodec<SystemTag> {
  static final SystemTagJson CODEC = new SystemTagJson();

  private SystemTagJson() {
    super("SystemTag", "key", "value");
  }

  @Override
  protected SystemTag readProperties(JsonReader in) throws IOException {
    SystemTag.Builder builder = SystemTag.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.key(in.value(SystemTagKeyJson.CODEC));
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

  private int next(JsonReader in, SystemTag.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, SystemTag value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.value(this, 0, (all || !kept.contains("key")) ? value.key() : null, SystemTagKeyJson.CODEC);
    out.text(this, 1, (all || !kept.contains("value")) ? value.value() : null);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, SystemTag value) {
    check.unreadable(value.unreadable());
  }
}
