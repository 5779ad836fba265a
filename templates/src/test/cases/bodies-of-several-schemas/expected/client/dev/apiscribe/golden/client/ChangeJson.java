// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Change;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.runtime.json.ValueCheck;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ChangeJson extends ModelCodec<Change> {
  static final ChangeJson CODEC = new ChangeJson();

  private ChangeJson() {
    super("Change", "op", "value");
  }

  @Override
  protected Change readProperties(JsonReader in) throws IOException {
    Change.Builder builder = Change.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.op(in.required(in.text()));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.value(in.any());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 2);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, Change.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, Change value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("op")) ? value.op() : null);
    out.any(this, 1, (all || !kept.contains("value")) ? value.value() : null);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, Change value) {
    check.unreadable(value.unreadable());
  }
}
