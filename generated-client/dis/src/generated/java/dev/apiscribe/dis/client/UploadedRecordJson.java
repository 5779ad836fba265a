// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.UploadedRecord;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class UploadedRecordJson extends ModelCodec<UploadedRecord> {
  static final UploadedRecordJson CODEC = new UploadedRecordJson();

  private UploadedRecordJson() {
    super("UploadedRecord", "partition_id", "sequence_number", "error_code", "error_message");
  }

  @Override
  protected UploadedRecord readProperties(JsonReader in) throws IOException {
    UploadedRecord.Builder builder = UploadedRecord.builder();
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
        builder.errorCode(in.text());
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.errorMessage(in.text());
        property = next(in, builder, 3);
      }
      if (property == 4) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 4);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, UploadedRecord.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, UploadedRecord value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("partition_id")) ? value.partitionId() : null);
    out.text(this, 1, (all || !kept.contains("sequence_number")) ? value.sequenceNumber() : null);
    out.text(this, 2, (all || !kept.contains("error_code")) ? value.errorCode() : null);
    out.text(this, 3, (all || !kept.contains("error_message")) ? value.errorMessage() : null);
    out.others(value.additionalProperties());
    out.end();
  }
}
