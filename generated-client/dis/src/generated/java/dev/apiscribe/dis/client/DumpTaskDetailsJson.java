// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.DumpTaskDetails;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class DumpTaskDetailsJson extends ModelCodec<DumpTaskDetails> {
  static final DumpTaskDetailsJson CODEC = new DumpTaskDetailsJson();

  private DumpTaskDetailsJson() {
    super(
        "DumpTaskDetails", "stream_name", "stream_id", "task_name", "task_id", "state", "destination_type",
        "create_time", "last_transfer_timestamp", "partitions", "obs_destination_description",
        "dws_destination_descripton", "mrs_destination_description", "dli_destination_description",
        "cloudtable_destination_descripton");
  }

  @Override
  protected DumpTaskDetails readProperties(JsonReader in) throws IOException {
    DumpTaskDetails.Builder builder = DumpTaskDetails.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.streamName(in.text());
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.streamId(in.text());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.taskName(in.text());
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.taskId(in.text());
        property = next(in, builder, 3);
      }
      if (property == 4) {
        builder.state(in.value(DumpTaskStateJson.CODEC));
        property = next(in, builder, 4);
      }
      if (property == 5) {
        builder.destinationType(in.value(DestinationTypeJson.CODEC));
        property = next(in, builder, 5);
      }
      if (property == 6) {
        builder.createTime(in.integer());
        property = next(in, builder, 6);
      }
      if (property == 7) {
        builder.lastTransferTimestamp(in.integer());
        property = next(in, builder, 7);
      }
      if (property == 8) {
        builder.partitions(in.list(DumpTaskPartitionJson.CODEC));
        property = next(in, builder, 8);
      }
      if (property == 9) {
        builder.obsDestinationDescription(in.value(ObsDestinationJson.CODEC));
        property = next(in, builder, 9);
      }
      if (property == 10) {
        builder.dwsDestinationDescripton(in.value(DwsDestinationJson.CODEC));
        property = next(in, builder, 10);
      }
      if (property == 11) {
        builder.mrsDestinationDescription(in.value(MrsDestinationJson.CODEC));
        property = next(in, builder, 11);
      }
      if (property == 12) {
        builder.dliDestinationDescription(in.value(DliDestinationJson.CODEC));
        property = next(in, builder, 12);
      }
      if (property == 13) {
        builder.cloudtableDestinationDescripton(in.value(CloudTableDestinationJson.CODEC));
        property = next(in, builder, 13);
      }
      if (property == 14) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 14);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, DumpTaskDetails.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, DumpTaskDetails value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("stream_name")) ? value.streamName() : null);
    out.text(this, 1, (all || !kept.contains("stream_id")) ? value.streamId() : null);
    out.text(this, 2, (all || !kept.contains("task_name")) ? value.taskName() : null);
    out.text(this, 3, (all || !kept.contains("task_id")) ? value.taskId() : null);
    out.value(this, 4, (all || !kept.contains("state")) ? value.state() : null, DumpTaskStateJson.CODEC);
    out.value(this, 5, (all || !kept.contains("destination_type")) ? value.destinationType() : null, DestinationTypeJson.CODEC);
    out.integer(this, 6, (all || !kept.contains("create_time")) ? value.createTime() : null);
    out.integer(this, 7, (all || !kept.contains("last_transfer_timestamp")) ? value.lastTransferTimestamp() : null);
    out.list(this, 8, (all || !kept.contains("partitions")) ? value.partitions() : null, DumpTaskPartitionJson.CODEC);
    out.value(this, 9, (all || !kept.contains("obs_destination_description")) ? value.obsDestinationDescription() : null, ObsDestinationJson.CODEC);
    out.value(this, 10, (all || !kept.contains("dws_destination_descripton")) ? value.dwsDestinationDescripton() : null, DwsDestinationJson.CODEC);
    out.value(this, 11, (all || !kept.contains("mrs_destination_description")) ? value.mrsDestinationDescription() : null, MrsDestinationJson.CODEC);
    out.value(this, 12, (all || !kept.contains("dli_destination_description")) ? value.dliDestinationDescription() : null, DliDestinationJson.CODEC);
    out.value(this, 13, (all || !kept.contains("cloudtable_destination_descripton")) ? value.cloudtableDestinationDescripton() : null, CloudTableDestinationJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }
}
