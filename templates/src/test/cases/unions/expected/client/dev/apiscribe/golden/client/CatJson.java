// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Cat;
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
final class CatJson extends ModelCodec<Cat> {
  static final CatJson CODEC = new CatJson();
  private static final Constraints NAME_CONSTRAINTS = Constraints.none().maxLength(5);

  private CatJson() {
    super("Cat", "type", "name", "lives", "weight", "friend");
  }

  @Override
  protected Cat readProperties(JsonReader in) throws IOException {
    Cat.Builder builder = Cat.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.type(in.required(in.text()));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.name(in.text());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.lives(in.integer());
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.weight(in.decimal());
        property = next(in, builder, 3);
      }
      if (property == 4) {
        builder.friend(in.value(PetJson.CODEC));
        property = next(in, builder, 4);
      }
      if (property == 5) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 5);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, Cat.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, Cat value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("type")) ? value.type() : null);
    out.text(this, 1, (all || !kept.contains("name")) ? value.name() : null);
    out.integer(this, 2, (all || !kept.contains("lives")) ? value.lives() : null);
    out.decimal(this, 3, (all || !kept.contains("weight")) ? value.weight() : null);
    out.value(this, 4, (all || !kept.contains("friend")) ? value.friend() : null, PetJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, Cat value) {
    Set<String> unreadable = check.unreadable(value.unreadable());
    check.value(this, 1, unreadable.contains("name") ? null : value.name(), JsonCodecs.TEXT, NAME_CONSTRAINTS);
    check.value(this, 4, unreadable.contains("friend") ? null : value.friend(), PetJson.CODEC);
  }
}
