// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.DumpTaskPartition;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class DumpTaskPartitionJson extends ModelCodec<DumpTaskPartition> {
  static final DumpTaskPartitionJson CODEC = new DumpTaskPartitionJson();

  private DumpTaskPartitionJson() {
    super(
        "DumpTaskPartition", "partitionId", "state", "discard", "last_transfer_timestamp", "last_transfer_offset",
        "status", "partition_id", "hash_range", "sequence_number_range", "parent_partitions");
  }

  @Override
  protected DumpTaskPartition readProperties(JsonReader in) throws IOException {
    DumpTaskPartition.Builder builder = DumpTaskPartition.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.partitionId(in.text());
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.state(in.value(DumpTaskStateJson.CODEC));
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.discard(in.integer());
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.lastTransferTimestamp(in.integer());
        property = next(in, builder, 3);
      }
      if (property == 4) {
        builder.lastTransferOffset(in.integer());
        property = next(in, builder, 4);
      }
      if (property == 5) {
        builder.status(in.value(PartitionStatusJson.CODEC));
        property = next(in, builder, 5);
      }
      if (property == 6) {
        builder.partitionId_(in.text());
        property = next(in, builder, 6);
      }
      if (property == 7) {
        builder.hashRange(in.text());
        property = next(in, builder, 7);
      }
      if (property == 8) {
        builder.sequenceNumberRange(in.text());
        property = next(in, builder, 8);
      }
      if (property == 9) {
        builder.parentPartitions(in.text());
        property = next(in, builder, 9);
      }
      if (property == 10) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 10);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, DumpTaskPartition.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, DumpTaskPartition value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("partitionId")) ? value.partitionId() : null);
    out.value(this, 1, (all || !kept.contains("state")) ? value.state() : null, DumpTaskStateJson.CODEC);
    out.integer(this, 2, (all || !kept.contains("discard")) ? value.discard() : null);
    out.integer(this, 3, (all || !kept.contains("last_transfer_timestamp")) ? value.lastTransferTimestamp() : null);
    out.integer(this, 4, (all || !kept.contains("last_transfer_offset")) ? value.lastTransferOffset() : null);
    out.value(this, 5, (all || !kept.contains("status")) ? value.status() : null, PartitionStatusJson.CODEC);
    out.text(this, 6, (all || !kept.contains("partition_id")) ? value.partitionId_() : null);
    out.text(this, 7, (all || !kept.contains("hash_range")) ? value.hashRange() : null);
    out.text(this, 8, (all || !kept.contains("sequence_number_range")) ? value.sequenceNumberRange() : null);
    out.text(this, 9, (all || !kept.contains("parent_partitions")) ? value.parentPartitions() : null);
    out.others(value.additionalProperties());
    out.end();
  }
}
