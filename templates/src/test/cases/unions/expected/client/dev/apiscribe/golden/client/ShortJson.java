// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Short;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.runtime.json.ValueCheck;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ShortJson extends ModelCodec<Short> {
  static final ShortJson CODEC = new ShortJson();

  private ShortJson() {
    super("Short", "length", "depth");
  }

  @Override
  protected Short readProperties(JsonReader in) throws IOException {
    Short.Builder builder = Short.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.length(in.required(in.integer()));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.depth(in.integer());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 2);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, Short.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, Short value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.integer(this, 0, (all || !kept.contains("length")) ? value.length() : null);
    out.integer(this, 1, (all || !kept.contains("depth")) ? value.depth() : null);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, Short value) {
    check.unreadable(value.unreadable());
  }
}
