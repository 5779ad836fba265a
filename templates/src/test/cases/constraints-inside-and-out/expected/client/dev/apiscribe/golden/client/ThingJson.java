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
  private static final Constraints NAME_CONSTRAINTS = Constraints.none().minLength(1).maxLength(3);
  private static final Constraints WEIGHT_CONSTRAINTS = Constraints.none().moreThan("0").maximum("100");
  private static final Constraints TAGS_CONSTRAINTS = Constraints.none().minItems(1).maxItems(3);
  private static final Constraints TAGS_ELEMENT_CONSTRAINTS = Constraints.none().pattern("^[a-z]+$");
  private static final Constraints NAMES_ELEMENT_CONSTRAINTS = Constraints.none().minLength(1).maxLength(3);
  private static final Constraints GRID_ELEMENT_ELEMENT_CONSTRAINTS = Constraints.none().minimum("0");
  private static final Constraints GRID_ELEMENT_CONSTRAINTS = Constraints.none().maxItems(2);

  private ThingJson() {
    super(
        "Thing", "name", "weight", "tags", "names", "grid", "parts", "partsByName", "blanks", "anything", "colour");
  }

  @Override
  protected Thing readProperties(JsonReader in) throws IOException {
    Thing.Builder builder = Thing.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.name(in.required(in.text()));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.weight(in.decimal());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.tags(in.list(JsonCodecs.TEXT));
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.names(in.list(JsonCodecs.TEXT));
        property = next(in, builder, 3);
      }
      if (property == 4) {
        builder.grid(in.list(JsonCodecs.list(JsonCodecs.INTEGER)));
        property = next(in, builder, 4);
      }
      if (property == 5) {
        builder.parts(in.list(PartJson.CODEC));
        property = next(in, builder, 5);
      }
      if (property == 6) {
        builder.partsByName(in.map(PartJson.CODEC));
        property = next(in, builder, 6);
      }
      if (property == 7) {
        builder.blanks(in.list(JsonCodecs.nullable(JsonCodecs.TEXT)));
        property = next(in, builder, 7);
      }
      if (property == 8) {
        builder.anything(in.map(JsonCodecs.ANY));
        property = next(in, builder, 8);
      }
      if (property == 9) {
        builder.colour(in.value(ColourJson.CODEC));
        property = next(in, builder, 9);
      }
      if (property == 10) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 10);
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
    out.decimal(this, 1, (all || !kept.contains("weight")) ? value.weight() : null);
    out.list(this, 2, (all || !kept.contains("tags")) ? value.tags() : null, JsonCodecs.TEXT);
    out.list(this, 3, (all || !kept.contains("names")) ? value.names() : null, JsonCodecs.TEXT);
    out.list(this, 4, (all || !kept.contains("grid")) ? value.grid() : null, JsonCodecs.list(JsonCodecs.INTEGER));
    out.list(this, 5, (all || !kept.contains("parts")) ? value.parts() : null, PartJson.CODEC);
    out.map(this, 6, (all || !kept.contains("partsByName")) ? value.partsByName() : null, PartJson.CODEC);
    out.list(this, 7, (all || !kept.contains("blanks")) ? value.blanks() : null, JsonCodecs.nullable(JsonCodecs.TEXT));
    out.map(this, 8, (all || !kept.contains("anything")) ? value.anything() : null, JsonCodecs.ANY);
    out.value(this, 9, (all || !kept.contains("colour")) ? value.colour() : null, ColourJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, Thing value) {
    Set<String> unreadable = check.unreadable(value.unreadable());
    check.value(this, 0, unreadable.contains("name") ? null : value.name(), JsonCodecs.TEXT, NAME_CONSTRAINTS);
    check.value(this, 1, unreadable.contains("weight") ? null : value.weight(), JsonCodecs.DECIMAL, WEIGHT_CONSTRAINTS);
    check.list(this, 2, unreadable.contains("tags") ? null : value.tags(), JsonCodecs.constrained(JsonCodecs.TEXT, TAGS_ELEMENT_CONSTRAINTS), TAGS_CONSTRAINTS);
    check.list(this, 3, unreadable.contains("names") ? null : value.names(), JsonCodecs.constrained(JsonCodecs.TEXT, NAMES_ELEMENT_CONSTRAINTS));
    check.list(this, 4, unreadable.contains("grid") ? null : value.grid(), JsonCodecs.constrained(JsonCodecs.list(JsonCodecs.constrained(JsonCodecs.INTEGER, GRID_ELEMENT_ELEMENT_CONSTRAINTS)), GRID_ELEMENT_CONSTRAINTS));
    check.list(this, 5, unreadable.contains("parts") ? null : value.parts(), PartJson.CODEC);
    check.map(this, 6, unreadable.contains("partsByName") ? null : value.partsByName(), PartJson.CODEC);
  }
}
