// Generated from specs/lts/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.lts.client;

import dev.apiscribe.lts.model.CreateLogStreamRequest;
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
final class CreateLogStreamRequestJson extends ModelCodec<CreateLogStreamRequest> {
  static final CreateLogStreamRequestJson CODEC = new CreateLogStreamRequestJson();
  private static final Constraints LOG_STREAM_NAME_CONSTRAINTS = Constraints.none().minLength(1).maxLength(64);

  private CreateLogStreamRequestJson() {
    super("CreateLogStreamRequest", "log_stream_name", "ttl_in_days", "enterprise_project_name");
  }

  @Override
  protected CreateLogStreamRequest readProperties(JsonReader in) throws IOException {
    CreateLogStreamRequest.Builder builder = CreateLogStreamRequest.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.logStreamName(in.required(in.text()));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.ttlInDays(in.smallInteger());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.enterpriseProjectName(in.text());
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 3);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, CreateLogStreamRequest.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, CreateLogStreamRequest value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("log_stream_name")) ? value.logStreamName() : null);
    out.smallInteger(this, 1, (all || !kept.contains("ttl_in_days")) ? value.ttlInDays() : null);
    out.text(this, 2, (all || !kept.contains("enterprise_project_name")) ? value.enterpriseProjectName() : null);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, CreateLogStreamRequest value) {
    Set<String> unreadable = check.unreadable(value.unreadable());
    check.value(this, 0, unreadable.contains("log_stream_name") ? null : value.logStreamName(), JsonCodecs.TEXT, LOG_STREAM_NAME_CONSTRAINTS);
  }
}
