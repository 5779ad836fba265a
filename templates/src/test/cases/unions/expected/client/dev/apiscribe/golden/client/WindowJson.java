// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Window;
import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.UnionCodec;
import dev.apiscribe.runtime.json.UnionRules;
import dev.apiscribe.runtime.json.ValueCheck;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class WindowJson extends UnionCodec<Window> {
  static final WindowJson CODEC = new WindowJson();

  private WindowJson() {
    super("Window", UnionRules.none()
        .value("state", 0, "open", "ajar")
        .value("state", 1, "shut", "locked"));
  }

  @Override
  protected Window readVariant(int variant, JsonReader in) throws IOException {
    return switch (variant) {
      case 0 -> new Window.OfOpen(OpenJson.CODEC.read(in));
      case 1 -> new Window.OfShut(ShutJson.CODEC.read(in));
      default -> throw new IllegalArgumentException("variant " + variant);
    };
  }

  @Override
  protected Window unknown(Object json) {
    return new Window.Unknown(json);
  }

  @Override
  public void write(JsonWriter out, Window value) throws IOException {
    if (value instanceof Window.OfOpen variant) {
      OpenJson.CODEC.write(out, variant.value());
    } else if (value instanceof Window.OfShut variant) {
      ShutJson.CODEC.write(out, variant.value());
    } else {
      JsonCodecs.ANY.write(out, value.value());
    }
  }

  @Override
  public void check(ValueCheck check, Window value) {
    if (value instanceof Window.OfOpen variant) {
      OpenJson.CODEC.check(check, variant.value());
    } else if (value instanceof Window.OfShut variant) {
      ShutJson.CODEC.check(check, variant.value());
    }
  }
}
