// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Filling;
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
final class FillingJson extends ModelCodec<Filling> {
  static final FillingJson CODEC = new FillingJson();

  private FillingJson() {
    super("Filling", "data");
  }

  @Override
  protected Filling readProperties(JsonReader in) throws IOException {
    Filling.Builder builder = Filling.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.data(in.requiredOrNull(in.list(JsonCodecs.TEXT)));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 1);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, Filling.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, Filling value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.list(this, 0, (all || !kept.contains("data")) ? value.data() : null, JsonCodecs.TEXT);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, Filling value) {
    Set<String> unreadable = check.unreadable(value.unreadable());
    check.list(this, 0, unreadable.contains("data") ? null : value.data(), JsonCodecs.TEXT);
  }
}
