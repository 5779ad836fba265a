// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.UploadRecordsResponse;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class UploadRecordsResponseJson extends ModelCodec<UploadRecordsResponse> {
  static final UploadRecordsResponseJson CODEC = new UploadRecordsResponseJson();

  private UploadRecordsResponseJson() {
    super("UploadRecordsResponse", "failed_record_count", "records");
  }

  @Override
  protected UploadRecordsResponse readProperties(JsonReader in) throws IOException {
    UploadRecordsResponse.Builder builder = UploadRecordsResponse.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.failedRecordCount(in.integer());
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.records(in.list(UploadedRecordJson.CODEC));
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 2);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, UploadRecordsResponse.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, UploadRecordsResponse value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.integer(this, 0, (all || !kept.contains("failed_record_count")) ? value.failedRecordCount() : null);
    out.list(this, 1, (all || !kept.contains("records")) ? value.records() : null, UploadedRecordJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }
}
