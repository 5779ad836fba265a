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
        .type("boolean", 2)
        .property(1, "surname")
        .all(0));
  }

  @Override
  protected Creature readVariant(int variant, JsonReader in) throws IOException {
    return switch (variant) {
      case 0 -> new Creature.OfPet(PetJson.CODEC.read(in));
      case 1 -> new Creature.OfPerson(PersonJson.CODEC.read(in));
      case 2 -> new Creature.OfFlag(JsonCodecs.BOOLEAN.read(in));
      default -> throw new IllegalArgumentException("variant " + variant);
    };
  }

  @Override
  protected Creature unknown(Object json) {
    return new Creature.Unknown(json);
  }

  @Override
  public void write(JsonWriter out, Creature value) throws IOException {
    if (value instanceof Creature.OfPet variant) {
      PetJson.CODEC.write(out, variant.value());
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
    if (value instanceof Creature.OfPet variant) {
      PetJson.CODEC.check(check, variant.value());
    } else if (value instanceof Creature.OfPerson variant) {
      PersonJson.CODEC.check(check, variant.value());
    } else if (value instanceof Creature.OfFlag variant) {
      JsonCodecs.BOOLEAN.check(check, variant.value());
    }
  }
}
