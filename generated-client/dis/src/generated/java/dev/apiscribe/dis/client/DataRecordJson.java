// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.DataRecord;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class DataRecordJson extends ModelCodec<DataRecord> {
  static final DataRecordJson CODEC = new DataRecordJson();

  private DataRecordJson() {
    super("DataRecord", "partition_key", "sequence_number", "data", "timestamp", "timestamp_type");
  }

  @Override
  protected DataRecord readProperties(JsonReader in) throws IOException {
    DataRecord.Builder builder = DataRecord.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.partitionKey(in.text());
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.sequenceNumber(in.text());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.data(in.text());
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.timestamp(in.integer());
        property = next(in, builder, 3);
      }
      if (property == 4) {
        builder.timestampType(in.text());
        property = next(in, builder, 4);
      }
      if (property == 5) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 5);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, DataRecord.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, DataRecord value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("partition_key")) ? value.partitionKey() : null);
    out.text(this, 1, (all || !kept.contains("sequence_number")) ? value.sequenceNumber() : null);
    out.text(this, 2, (all || !kept.contains("data")) ? value.data() : null);
    out.integer(this, 3, (all || !kept.contains("timestamp")) ? value.timestamp() : null);
    out.text(this, 4, (all || !kept.contains("timestamp_type")) ? value.timestampType() : null);
    out.others(value.additionalProperties());
    out.end();
  }
}
