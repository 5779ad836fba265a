// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Empty;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.runtime.json.ValueCheck;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class EmptyJson extends ModelCodec<Empty> {
  static final EmptyJson CODEC = new EmptyJson();

  private EmptyJson() {
    super("Empty", "in", "lid");
  }

  @Override
  protected Empty readProperties(JsonReader in) throws IOException {
    Empty.Builder builder = Empty.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.in(in.value(ReasonJson.CODEC));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.lid(in.integer());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 2);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, Empty.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, Empty value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.value(this, 0, (all || !kept.contains("in")) ? value.in() : null, ReasonJson.CODEC);
    out.integer(this, 1, (all || !kept.contains("lid")) ? value.lid() : null);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, Empty value) {
    Set<String> unreadable = check.unreadable(value.unreadable());
    check.value(this, 0, unreadable.contains("in") ? null : value.in(), ReasonJson.CODEC);
  }
}
