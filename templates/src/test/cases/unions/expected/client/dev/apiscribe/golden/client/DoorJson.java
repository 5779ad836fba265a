// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Door;
import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.UnionCodec;
import dev.apiscribe.runtime.json.UnionRules;
import dev.apiscribe.runtime.json.ValueCheck;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class DoorJson extends UnionCodec<Door> {
  static final DoorJson CODEC = new DoorJson();

  private DoorJson() {
    super("Door", UnionRules.none()
        .property(0, "bars")
        .property(1, "lid")
        .all(2, "width")
        .all(1));
  }

  @Override
  protected Door readVariant(int variant, JsonReader in) throws IOException {
    return switch (variant) {
      case 0 -> new Door.OfGate(GateJson.CODEC.read(in));
      case 1 -> new Door.OfHatch(HatchJson.CODEC.read(in));
      case 2 -> new Door.OfArch(ArchJson.CODEC.read(in));
      default -> throw new IllegalArgumentException("variant " + variant);
    };
  }

  @Override
  protected Door unknown(Object json) {
    return new Door.Unknown(json);
  }

  @Override
  public void write(JsonWriter out, Door value) throws IOException {
    if (value instanceof Door.OfGate variant) {
      GateJson.CODEC.write(out, variant.value());
    } else if (value instanceof Door.OfHatch variant) {
      HatchJson.CODEC.write(out, variant.value());
    } else if (value instanceof Door.OfArch variant) {
      ArchJson.CODEC.write(out, variant.value());
    } else {
      JsonCodecs.ANY.write(out, value.value());
    }
  }

  @Override
  public void check(ValueCheck check, Door value) {
    if (value instanceof Door.OfGate variant) {
      GateJson.CODEC.check(check, variant.value());
    } else if (value instanceof Door.OfHatch variant) {
      HatchJson.CODEC.check(check, variant.value());
    } else if (value instanceof Door.OfArch variant) {
      ArchJson.CODEC.check(check, variant.value());
    }
  }
}
