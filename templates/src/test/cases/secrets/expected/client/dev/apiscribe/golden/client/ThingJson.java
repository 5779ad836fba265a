// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Thing;
import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import java.io.IOException;
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
  protected Thing members(JsonReader in) throws IOException {
    Thing.Builder builder = Thing.builder();
    for (int member = in.first(this); member >= 0; member = in.next(this, member)) {
      switch (member) {
        case 0 -> builder.byFormat(in.text());
        case 1 -> builder.byMark(in.text());
        case 2 -> builder.byFormatElsewhere(in.text());
        case 3 -> builder.byMarkElsewhere(in.text());
        case 4 -> builder.byFormatOfElements(in.list(JsonCodecs.TEXT));
        case 5 -> builder.byMarkOfAnUnmarked(in.text());
        case 6 -> builder.shown(in.text());
        default -> builder.additionalProperty(in.name(), in.any());
      }
    }
    return builder.build();
  }

  @Override
  public void write(JsonWriter out, Thing value) throws IOException {
    out.start();
    out.text(this, 0, value.byFormat());
    out.text(this, 1, value.byMark());
    out.text(this, 2, value.byFormatElsewhere());
    out.text(this, 3, value.byMarkElsewhere());
    out.list(this, 4, value.byFormatOfElements(), JsonCodecs.TEXT);
    out.text(this, 5, value.byMarkOfAnUnmarked());
    out.text(this, 6, value.shown());
    out.others(value.additionalProperties());
    out.end();
  }
}
