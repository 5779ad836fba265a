// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Thing;
import dev.apiscribe.runtime.json.Constraints;
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
final class ThingJson extends ModelCodec<Thing> {
  static final ThingJson CODEC = new ThingJson();
  private static final Constraints NAME_CONSTRAINTS = Constraints.none().maxLength(5);

  private ThingJson() {
    super("Thing", "name", "tags", "part", "data");
  }

  @Override
  protected Thing readProperties(JsonReader in) throws IOException {
    Thing.Builder builder = Thing.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.name(in.text());
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.tags(in.list(JsonCodecs.TEXT));
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.part(in.value(PartJson.CODEC));
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.data(in.text());
        property = next(in, builder, 3);
      }
      if (property == 4) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 4);
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
    out.text(this, 0, (all || !kept.contains("name")) ? value.name() : null);
    out.list(this, 1, (all || !kept.contains("tags")) ? value.tags() : null, JsonCodecs.TEXT);
    out.value(this, 2, (all || !kept.contains("part")) ? value.part() : null, PartJson.CODEC);
    out.text(this, 3, (all || !kept.contains("data")) ? value.data() : null);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, Thing value) {
    Set<String> unreadable = check.unreadable(value.unreadable());
    check.value(this, 0, unreadable.contains("name") ? null : value.name(), JsonCodecs.TEXT, NAME_CONSTRAINTS);
    check.list(this, 1, unreadable.contains("tags") ? null : value.tags(), JsonCodecs.TEXT);
    check.value(this, 2, unreadable.contains("part") ? null : value.part(), PartJson.CODEC);
  }
}
