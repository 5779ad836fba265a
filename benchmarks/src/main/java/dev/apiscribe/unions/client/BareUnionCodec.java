package dev.apiscribe.unions.client;

import dev.apiscribe.runtime.internal.json.Json;
import dev.apiscribe.runtime.json.JsonCodec;
import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.unions.model.Shape;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/** What the client of a union does with bytes; here, since its codecs are its own. */
public final class BareUnionCodec {
  private static final JsonCodec<List<Shape>> SHAPES = JsonCodecs.list(ShapeJson.CODEC);

  private BareUnionCodec() {}

  public static List<Shape> shapes(byte[] json) throws IOException {
    return Objects.requireNonNull(Json.read(SHAPES, json, 0, json.length));
  }
}
