// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Tile;
import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.UnionCodec;
import dev.apiscribe.runtime.json.UnionRules;
import dev.apiscribe.runtime.json.ValueCheck;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class TileJson extends UnionCodec<Tile> {
  static final TileJson CODEC = new TileJson();

  private TileJson() {
    super("Tile", UnionRules.none()
        .value("kind", 1, "chart")
        .when("kind", "site")
        .property(0, "area")
        .property(2, "floor")
        .end());
  }

  @Override
  protected Tile readVariant(int variant, JsonReader in) throws IOException {
    return switch (variant) {
      case 0 -> new Tile.OfSite(SiteJson.CODEC.read(in));
      case 1 -> new Tile.OfChart(ChartJson.CODEC.read(in));
      case 2 -> new Tile.OfPlan(PlanJson.CODEC.read(in));
      default -> throw new IllegalArgumentException("variant " + variant);
    };
  }

  @Override
  protected Tile unknown(Object json) {
    return new Tile.Unknown(json);
  }

  @Override
  public void write(JsonWriter out, Tile value) throws IOException {
    if (value instanceof Tile.OfSite variant) {
      SiteJson.CODEC.write(out, variant.value());
    } else if (value instanceof Tile.OfChart variant) {
      ChartJson.CODEC.write(out, variant.value());
    } else if (value instanceof Tile.OfPlan variant) {
      PlanJson.CODEC.write(out, variant.value());
    } else {
      JsonCodecs.ANY.write(out, value.value());
    }
  }

  @Override
  public void check(ValueCheck check, Tile value) {
    if (value instanceof Tile.OfSite variant) {
      SiteJson.CODEC.check(check, variant.value());
    } else if (value instanceof Tile.OfChart variant) {
      ChartJson.CODEC.check(check, variant.value());
    } else if (value instanceof Tile.OfPlan variant) {
      PlanJson.CODEC.check(check, variant.value());
    }
  }
}
