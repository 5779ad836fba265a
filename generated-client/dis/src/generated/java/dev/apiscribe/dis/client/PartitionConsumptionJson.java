// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.PartitionConsumption;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class PartitionConsumptionJson extends ModelCodec<PartitionConsumption> {
  static final PartitionConsumptionJson CODEC = new PartitionConsumptionJson();

  private PartitionConsumptionJson() {
    super(
        "PartitionConsumption", "partition_id", "sequence_number", "latest_offset", "earliest_offset",
        "checkpoint_type", "status");
  }

  @Override
  protected PartitionConsumption readProperties(JsonReader in) throws IOException {
    PartitionConsumption.Builder builder = PartitionConsumption.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.partitionId(in.text());
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.sequenceNumber(in.text());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.latestOffset(in.integer());
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.earliestOffset(in.integer());
        property = next(in, builder, 3);
      }
      if (property == 4) {
        builder.checkpointType(in.value(CheckpointTypeJson.CODEC));
        property = next(in, builder, 4);
      }
      if (property == 5) {
        builder.status(in.value(PartitionStatusJson.CODEC));
        property = next(in, builder, 5);
      }
      if (property == 6) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 6);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, PartitionConsumption.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, PartitionConsumption value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("partition_id")) ? value.partitionId() : null);
    out.text(this, 1, (all || !kept.contains("sequence_number")) ? value.sequenceNumber() : null);
    out.integer(this, 2, (all || !kept.contains("latest_offset")) ? value.latestOffset() : null);
    out.integer(this, 3, (all || !kept.contains("earliest_offset")) ? value.earliestOffset() : null);
    out.value(this, 4, (all || !kept.contains("checkpoint_type")) ? value.checkpointType() : null, CheckpointTypeJson.CODEC);
    out.value(this, 5, (all || !kept.contains("status")) ? value.status() : null, PartitionStatusJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }
}
