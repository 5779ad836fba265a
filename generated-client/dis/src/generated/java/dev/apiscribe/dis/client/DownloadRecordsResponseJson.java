// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.DownloadRecordsResponse;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class DownloadRecordsResponseJson extends ModelCodec<DownloadRecordsResponse> {
  static final DownloadRecordsResponseJson CODEC = new DownloadRecordsResponseJson();

  private DownloadRecordsResponseJson() {
    super("DownloadRecordsResponse", "records", "next_partition_cursor");
  }

  @Override
  protected DownloadRecordsResponse readProperties(JsonReader in) throws IOException {
    DownloadRecordsResponse.Builder builder = DownloadRecordsResponse.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.records(in.list(DataRecordJson.CODEC));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.nextPartitionCursor(in.text());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 2);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, DownloadRecordsResponse.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, DownloadRecordsResponse value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.list(this, 0, (all || !kept.contains("records")) ? value.records() : null, DataRecordJson.CODEC);
    out.text(this, 1, (all || !kept.contains("next_partition_cursor")) ? value.nextPartitionCursor() : null);
    out.others(value.additionalProperties());
    out.end();
  }
}
