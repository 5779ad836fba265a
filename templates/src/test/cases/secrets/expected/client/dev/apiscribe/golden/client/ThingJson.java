// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Thing;
import dev.apiscribe.runtime.json.JsonCodecs;
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
    super(
        "Thing", "byFormat", "byMark", "byFormatElsewhere", "byMarkElsewhere", "byFormatOfElements",
        "byMarkOfAnUnmarked", "shown");
  }

  @Override
  protected Thing readProperties(JsonReader in) throws IOException {
    Thing.Builder builder = Thing.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.byFormat(in.text());
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.byMark(in.text());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.byFormatElsewhere(in.text());
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.byMarkElsewhere(in.text());
        property = next(in, builder, 3);
      }
      if (property == 4) {
        builder.byFormatOfElements(in.list(JsonCodecs.TEXT));
        property = next(in, builder, 4);
      }
      if (property == 5) {
        builder.byMarkOfAnUnmarked(in.text());
        property = next(in, builder, 5);
      }
      if (property == 6) {
        builder.shown(in.text());
        property = next(in, builder, 6);
      }
      if (property == 7) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 7);
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
    out.text(this, 0, (all || !kept.contains("byFormat")) ? value.byFormat() : null);
    out.text(this, 1, (all || !kept.contains("byMark")) ? value.byMark() : null);
    out.text(this, 2, (all || !kept.contains("byFormatElsewhere")) ? value.byFormatElsewhere() : null);
    out.text(this, 3, (all || !kept.contains("byMarkElsewhere")) ? value.byMarkElsewhere() : null);
    out.list(this, 4, (all || !kept.contains("byFormatOfElements")) ? value.byFormatOfElements() : null, JsonCodecs.TEXT);
    out.text(this, 5, (all || !kept.contains("byMarkOfAnUnmarked")) ? value.byMarkOfAnUnmarked() : null);
    out.text(this, 6, (all || !kept.contains("shown")) ? value.shown() : null);
    out.others(value.additionalProperties());
    out.end();
  }
}
