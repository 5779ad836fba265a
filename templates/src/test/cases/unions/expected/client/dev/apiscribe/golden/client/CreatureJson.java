// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Creature;
import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.UnionCodec;
import dev.apiscribe.runtime.json.UnionRules;
import dev.apiscribe.runtime.json.ValueCheck;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class CreatureJson extends UnionCodec<Creature> {
  static final CreatureJson CODEC = new CreatureJson();

  private CreatureJson() {
    super("Creature", UnionRules.none()
        .type("boolean", 4)
        .property(3, "surname")
        .property(0, "lives", "weight", "friend")
        .property(1, "friends")
        .property(2, "song")
        .all(0, "type")
        .all(1, "name", "type")
        .all(2));
  }

  @Override
  protected Creature readVariant(int variant, JsonReader in) throws IOException {
    return switch (variant) {
      case 0 -> new Creature.OfCat(CatJson.CODEC.read(in));
      case 1 -> new Creature.OfDog(DogJson.CODEC.read(in));
      case 2 -> new Creature.OfBird(BirdJson.CODEC.read(in));
      case 3 -> new Creature.OfPerson(PersonJson.CODEC.read(in));
      case 4 -> new Creature.OfFlag(JsonCodecs.BOOLEAN.read(in));
      default -> throw new IllegalArgumentException("variant " + variant);
    };
  }

  @Override
  protected Creature unknown(Object json) {
    return new Creature.Unknown(json);
  }

  @Override
  public void write(JsonWriter out, Creature value) throws IOException {
    if (value instanceof Creature.OfCat variant) {
      CatJson.CODEC.write(out, variant.value());
    } else if (value instanceof Creature.OfDog variant) {
      DogJson.CODEC.write(out, variant.value());
    } else if (value instanceof Creature.OfBird variant) {
      BirdJson.CODEC.write(out, variant.value());
    } else if (value instanceof Creature.OfPerson variant) {
      PersonJson.CODEC.write(out, variant.value());
    } else if (value instanceof Creature.OfFlag variant) {
      JsonCodecs.BOOLEAN.write(out, variant.value());
    } else {
      JsonCodecs.ANY.write(out, value.value());
    }
  }

  @Override
  public void check(ValueCheck check, Creature value) {
    if (value instanceof Creature.OfCat variant) {
      CatJson.CODEC.check(check, variant.value());
    } else if (value instanceof Creature.OfDog variant) {
      DogJson.CODEC.check(check, variant.value());
    } else if (value instanceof Creature.OfBird variant) {
      BirdJson.CODEC.check(check, variant.value());
    } else if (value instanceof Creature.OfPerson variant) {
      PersonJson.CODEC.check(check, variant.value());
    } else if (value instanceof Creature.OfFlag variant) {
      JsonCodecs.BOOLEAN.check(check, variant.value());
    }
  }
}
