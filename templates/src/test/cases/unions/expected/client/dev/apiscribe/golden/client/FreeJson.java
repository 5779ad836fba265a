// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Free;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.runtime.json.ValueCheck;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class FreeJson extends ModelCodec<Free> {
  static final FreeJson CODEC = new FreeJson();

  private FreeJson() {
    super("Free", "sort", "to", "why");
  }

  @Override
  protected Free readProperties(JsonReader in) throws IOException {
    Free.Builder builder = Free.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.sort(in.value(FreeSortJson.CODEC));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.to(in.text());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.why(in.text());
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 3);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, Free.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, Free value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.value(this, 0, (all || !kept.contains("sort")) ? value.sort() : null, FreeSortJson.CODEC);
    out.text(this, 1, (all || !kept.contains("to")) ? value.to() : null);
    out.text(this, 2, (all || !kept.contains("why")) ? value.why() : null);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, Free value) {
    check.unreadable(value.unreadable());
  }
}
