// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.UploadRecordsRequest;
import dev.apiscribe.runtime.json.Constraints;
import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.runtime.json.ValueCheck;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class UploadRecordsRequestJson extends ModelCodec<UploadRecordsRequest> {
  static final UploadRecordsRequestJson CODEC = new UploadRecordsRequestJson();
  private static final Constraints STREAM_NAME_CONSTRAINTS = Constraints.none().maxLength(64);

  private UploadRecordsRequestJson() {
    super("UploadRecordsRequest", "stream_name", "stream_id", "records");
  }

  @Override
  protected UploadRecordsRequest readProperties(JsonReader in) throws IOException {
    UploadRecordsRequest.Builder builder = UploadRecordsRequest.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.streamName(in.required(in.text()));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.streamId(in.text());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.records(in.requiredOrNull(in.list(NewRecordJson.CODEC)));
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 3);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, UploadRecordsRequest.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, UploadRecordsRequest value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("stream_name")) ? value.streamName() : null);
    out.text(this, 1, (all || !kept.contains("stream_id")) ? value.streamId() : null);
    out.list(this, 2, (all || !kept.contains("records")) ? value.records() : null, NewRecordJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, UploadRecordsRequest value) {
    Set<String> unreadable = check.unreadable(value.unreadable());
    check.value(this, 0, unreadable.contains("stream_name") ? null : value.streamName(), JsonCodecs.TEXT, STREAM_NAME_CONSTRAINTS);
    check.list(this, 2, unreadable.contains("records") ? null : value.records(), NewRecordJson.CODEC);
  }
}
