// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Thing;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ThingJson extends ModelCodec<Thing> {
  static final ThingJson CODEC = new ThingJson();

  private ThingJson() {
    super("Thing", "size", "colour");
  }

  @Override
  protected Thing readProperties(JsonReader in) throws IOException {
    Thing.Builder builder = Thing.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.size(in.integer());
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.colour(in.value(ColourJson.CODEC));
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 2);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, Thing.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, Thing value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.integer(this, 0, (all || !kept.contains("size")) ? value.size() : null);
    out.value(this, 1, (all || !kept.contains("colour")) ? value.colour() : null, ColourJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }
}
