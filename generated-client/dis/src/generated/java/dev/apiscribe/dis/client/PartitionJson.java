// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.Partition;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class PartitionJson extends ModelCodec<Partition> {
  static final PartitionJson CODEC = new PartitionJson();

  private PartitionJson() {
    super("Partition", "status", "partition_id", "hash_range", "sequence_number_range", "parent_partitions");
  }

  @Override
  protected Partition readProperties(JsonReader in) throws IOException {
    Partition.Builder builder = Partition.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.status(in.value(PartitionStatusJson.CODEC));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.partitionId(in.text());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.hashRange(in.text());
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.sequenceNumberRange(in.text());
        property = next(in, builder, 3);
      }
      if (property == 4) {
        builder.parentPartitions(in.text());
        property = next(in, builder, 4);
      }
      if (property == 5) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 5);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, Partition.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, Partition value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.value(this, 0, (all || !kept.contains("status")) ? value.status() : null, PartitionStatusJson.CODEC);
    out.text(this, 1, (all || !kept.contains("partition_id")) ? value.partitionId() : null);
    out.text(this, 2, (all || !kept.contains("hash_range")) ? value.hashRange() : null);
    out.text(this, 3, (all || !kept.contains("sequence_number_range")) ? value.sequenceNumberRange() : null);
    out.text(this, 4, (all || !kept.contains("parent_partitions")) ? value.parentPartitions() : null);
    out.others(value.additionalProperties());
    out.end();
  }
}
