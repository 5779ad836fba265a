package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.internal.json.Json;
import dev.apiscribe.runtime.internal.json.JsonBytes;
import dev.apiscribe.runtime.json.JsonCodec;
import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.timeplus.model.DataStream;
import dev.apiscribe.timeplus.model.Query;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/**
 * What the client does with bytes, without the call around it; here, since its codecs are its own.
 */
public final class BareCodec {
  private static final JsonCodec<List<DataStream>> STREAMS = JsonCodecs.list(DataStreamJson.CODEC);

  private BareCodec() {}

  public static DataStream stream(byte[] json) throws IOException {
    return Objects.requireNonNull(Json.read(DataStreamJson.CODEC, json, 0, json.length));
  }

  public static List<DataStream> streams(byte[] json) throws IOException {
    return Objects.requireNonNull(Json.read(STREAMS, json, 0, json.length));
  }

  public static Query query(byte[] json) throws IOException {
    return Objects.requireNonNull(Json.read(QueryJson.CODEC, json, 0, json.length));
  }

  public static byte[] encode(DataStream stream) throws IOException {
    return JsonBytes.of(DataStreamJson.CODEC, stream);
  }
}
