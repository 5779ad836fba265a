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
    for (int property = in.first(this); property >= 0; property = in.next(this, property)) {
      switch (property) {
        case 0 -> builder.type(in.required(in.text()));
        case 1 -> builder.name(in.text());
        case 2 -> builder.lives(in.integer());
        case 3 -> builder.weight(in.decimal());
        case 4 -> builder.friend(in.value(PetJson.CODEC));
        default -> builder.additionalProperty(in.name(), in.any());
      }
      UnreadProperty unread = in.unread();
      if (unread != null) {
        builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
      }
    }
    return builder.build(in.missing());
  }

  @Override
  public void write(JsonWriter out, Cat value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    out.start();
    out.text(this, 0, kept.contains("type") ? null : value.type());
    out.text(this, 1, kept.contains("name") ? null : value.name());
    out.integer(this, 2, kept.contains("lives") ? null : value.lives());
    out.decimal(this, 3, kept.contains("weight") ? null : value.weight());
    out.value(this, 4, kept.contains("friend") ? null : value.friend(), PetJson.CODEC);
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
