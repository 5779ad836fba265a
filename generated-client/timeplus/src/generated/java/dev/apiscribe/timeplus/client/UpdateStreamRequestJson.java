// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.timeplus.model.UpdateStreamRequest;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class UpdateStreamRequestJson extends ModelCodec<UpdateStreamRequest> {
  static final UpdateStreamRequestJson CODEC = new UpdateStreamRequestJson();

  private UpdateStreamRequestJson() {
    super(
        "UpdateStreamRequest", "description", "logstore_retention_bytes", "logstore_retention_ms", "ttl_expression");
  }

  @Override
  protected UpdateStreamRequest members(JsonReader in) throws IOException {
    UpdateStreamRequest.Builder builder = UpdateStreamRequest.builder();
    for (int member = in.first(this); member >= 0; member = in.next(this, member)) {
      switch (member) {
        case 0 -> builder.description(in.text());
        case 1 -> builder.logstoreRetentionBytes(in.integer());
        case 2 -> builder.logstoreRetentionMs(in.integer());
        case 3 -> builder.ttlExpression(in.text());
        default -> builder.additionalProperty(in.name(), in.any());
      }
    }
    return builder.build();
  }

  @Override
  public void write(JsonWriter out, UpdateStreamRequest value) throws IOException {
    out.start();
    out.text(this, 0, value.description());
    out.integer(this, 1, value.logstoreRetentionBytes());
    out.integer(this, 2, value.logstoreRetentionMs());
    out.text(this, 3, value.ttlExpression());
    out.others(value.additionalProperties());
    out.end();
  }
}
