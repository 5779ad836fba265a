package dev.apiscribe.benchmarks;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.apiscribe.runtime.internal.Json;
import dev.apiscribe.timeplus.model.DataStream;
import dev.apiscribe.timeplus.model.Query;
import java.io.IOException;
import java.util.List;

/** What our client does with bytes, without the call around it. The one place to change when it does it otherwise. */
final class BareCodec {
  private static final ObjectReader STREAM = Json.MAPPER.readerFor(DataStream.class);
  private static final ObjectReader STREAMS =
      Json.MAPPER.readerFor(Json.MAPPER.getTypeFactory().constructCollectionType(List.class, DataStream.class));
  private static final ObjectReader QUERY = Json.MAPPER.readerFor(Query.class);
  private static final ObjectWriter WRITER = Json.MAPPER.writer();

  private BareCodec() {}

  static DataStream stream(byte[] json) throws IOException {
    return STREAM.readValue(json);
  }

  static List<DataStream> streams(byte[] json) throws IOException {
    return STREAMS.readValue(json);
  }

  static Query query(byte[] json) throws IOException {
    return QUERY.readValue(json);
  }

  static byte[] encode(DataStream stream) throws IOException {
    return WRITER.writeValueAsBytes(stream);
  }
}
