// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.timeplus.model.UpdateViewRequest;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class UpdateViewRequestJson extends ModelCodec<UpdateViewRequest> {
  static final UpdateViewRequestJson CODEC = new UpdateViewRequestJson();

  private UpdateViewRequestJson() {
    super(
        "UpdateViewRequest", "description", "logstore_retention_bytes", "logstore_retention_ms", "query",
        "ttl_expression");
  }

  @Override
  protected UpdateViewRequest members(JsonReader in) throws IOException {
    UpdateViewRequest.Builder builder = UpdateViewRequest.builder();
    for (int member = in.first(this); member >= 0; member = in.next(this, member)) {
      switch (member) {
        case 0 -> builder.description(in.text());
        case 1 -> builder.logstoreRetentionBytes(in.integer());
        case 2 -> builder.logstoreRetentionMs(in.integer());
        case 3 -> builder.query(in.text());
        case 4 -> builder.ttlExpression(in.text());
        default -> builder.additionalProperty(in.name(), in.any());
      }
    }
    return builder.build();
  }

  @Override
  public void write(JsonWriter out, UpdateViewRequest value) throws IOException {
    out.start();
    out.text(this, 0, value.description());
    out.integer(this, 1, value.logstoreRetentionBytes());
    out.integer(this, 2, value.logstoreRetentionMs());
    out.text(this, 3, value.query());
    out.text(this, 4, value.ttlExpression());
    out.others(value.additionalProperties());
    out.end();
  }
}
