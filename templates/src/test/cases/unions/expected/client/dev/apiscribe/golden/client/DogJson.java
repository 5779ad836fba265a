// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Dog;
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
final class DogJson extends ModelCodec<Dog> {
  static final DogJson CODEC = new DogJson();
  private static final Constraints NAME_CONSTRAINTS = Constraints.none().maxLength(5);

  private DogJson() {
    super("Dog", "name", "type", "friends");
  }

  @Override
  protected Dog readProperties(JsonReader in) throws IOException {
    Dog.Builder builder = Dog.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.name(in.required(in.text()));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.type(in.required(in.value(DogTypeJson.CODEC)));
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.friends(in.list(PetJson.CODEC));
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 3);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, Dog.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, Dog value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("name")) ? value.name() : null);
    out.value(this, 1, (all || !kept.contains("type")) ? value.type() : null, DogTypeJson.CODEC);
    out.list(this, 2, (all || !kept.contains("friends")) ? value.friends() : null, PetJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, Dog value) {
    Set<String> unreadable = check.unreadable(value.unreadable());
    check.value(this, 0, unreadable.contains("name") ? null : value.name(), JsonCodecs.TEXT, NAME_CONSTRAINTS);
    check.list(this, 2, unreadable.contains("friends") ? null : value.friends(), PetJson.CODEC);
  }
}
