// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Nested;
import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.runtime.json.ValueCheck;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class NestedJson extends ModelCodec<Nested> {
  static final NestedJson CODEC = new NestedJson();

  private NestedJson() {
    super("Nested", "filter", "names");
  }

  @Override
  protected Nested readProperties(JsonReader in) throws IOException {
    Nested.Builder builder = Nested.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.filter(in.value(FilterJson.CODEC));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.names(in.list(JsonCodecs.TEXT));
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 2);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, Nested.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, Nested value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.value(this, 0, (all || !kept.contains("filter")) ? value.filter() : null, FilterJson.CODEC);
    out.list(this, 1, (all || !kept.contains("names")) ? value.names() : null, JsonCodecs.TEXT);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, Nested value) {
    Set<String> unreadable = check.unreadable(value.unreadable());
    check.value(this, 0, unreadable.contains("filter") ? null : value.filter(), FilterJson.CODEC);
    check.list(this, 1, unreadable.contains("names") ? null : value.names(), JsonCodecs.TEXT);
  }
}
