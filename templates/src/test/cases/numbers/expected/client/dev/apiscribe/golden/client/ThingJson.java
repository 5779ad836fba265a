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
  private static final Constraints RATE_CONSTRAINTS = Constraints.none().minimum("0");
  private static final Constraints SURE_CONSTRAINTS = Constraints.none().only(true);

  private ThingJson() {
    super("Thing", "level", "port", "rate", "rank", "sure", "version", "either", "levels", "sizes", "shape");
  }

  @Override
  protected Thing readProperties(JsonReader in) throws IOException {
    Thing.Builder builder = Thing.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.level(in.required(in.value(LevelJson.CODEC)));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.port(in.value(PortJson.CODEC));
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.rate(in.value(ThingRateJson.CODEC));
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.rank(in.value(ThingRankJson.CODEC));
        property = next(in, builder, 3);
      }
      if (property == 4) {
        builder.sure(in.bool());
        property = next(in, builder, 4);
      }
      if (property == 5) {
        builder.version(in.value(ThingVersionJson.CODEC));
        property = next(in, builder, 5);
      }
      if (property == 6) {
        builder.either(in.value(ThingEitherJson.CODEC));
        property = next(in, builder, 6);
      }
      if (property == 7) {
        builder.levels(in.list(LevelJson.CODEC));
        property = next(in, builder, 7);
      }
      if (property == 8) {
        builder.sizes(in.map(ThingSizesValueJson.CODEC));
        property = next(in, builder, 8);
      }
      if (property == 9) {
        builder.shape(in.value(ThingShapeJson.CODEC));
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
    out.value(this, 0, (all || !kept.contains("level")) ? value.level() : null, LevelJson.CODEC);
    out.value(this, 1, (all || !kept.contains("port")) ? value.port() : null, PortJson.CODEC);
    out.value(this, 2, (all || !kept.contains("rate")) ? value.rate() : null, ThingRateJson.CODEC);
    out.value(this, 3, (all || !kept.contains("rank")) ? value.rank() : null, ThingRankJson.CODEC);
    out.bool(this, 4, (all || !kept.contains("sure")) ? value.sure() : null);
    out.value(this, 5, (all || !kept.contains("version")) ? value.version() : null, ThingVersionJson.CODEC);
    out.value(this, 6, (all || !kept.contains("either")) ? value.either() : null, ThingEitherJson.CODEC);
    out.list(this, 7, (all || !kept.contains("levels")) ? value.levels() : null, LevelJson.CODEC);
    out.map(this, 8, (all || !kept.contains("sizes")) ? value.sizes() : null, ThingSizesValueJson.CODEC);
    out.value(this, 9, (all || !kept.contains("shape")) ? value.shape() : null, ThingShapeJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, Thing value) {
    Set<String> unreadable = check.unreadable(value.unreadable());
    check.value(this, 2, unreadable.contains("rate") ? null : value.rate(), ThingRateJson.CODEC, RATE_CONSTRAINTS);
    check.value(this, 4, unreadable.contains("sure") ? null : value.sure(), JsonCodecs.BOOLEAN, SURE_CONSTRAINTS);
    check.value(this, 6, unreadable.contains("either") ? null : value.either(), ThingEitherJson.CODEC);
    check.list(this, 7, unreadable.contains("levels") ? null : value.levels(), LevelJson.CODEC);
    check.map(this, 8, unreadable.contains("sizes") ? null : value.sizes(), ThingSizesValueJson.CODEC);
    check.value(this, 9, unreadable.contains("shape") ? null : value.shape(), ThingShapeJson.CODEC);
  }
}
