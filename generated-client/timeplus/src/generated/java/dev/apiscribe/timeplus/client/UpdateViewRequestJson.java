// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.runtime.json.ValueCheck;
import dev.apiscribe.timeplus.model.UpdateViewRequest;
import java.io.IOException;
import java.util.Set;
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
  protected UpdateViewRequest readProperties(JsonReader in) throws IOException {
    UpdateViewRequest.Builder builder = UpdateViewRequest.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.description(in.text());
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.logstoreRetentionBytes(in.integer());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.logstoreRetentionMs(in.integer());
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.query(in.text());
        property = next(in, builder, 3);
      }
      if (property == 4) {
        builder.ttlExpression(in.text());
        property = next(in, builder, 4);
      }
      if (property == 5) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 5);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, UpdateViewRequest.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, UpdateViewRequest value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("description")) ? value.description() : null);
    out.integer(this, 1, (all || !kept.contains("logstore_retention_bytes")) ? value.logstoreRetentionBytes() : null);
    out.integer(this, 2, (all || !kept.contains("logstore_retention_ms")) ? value.logstoreRetentionMs() : null);
    out.text(this, 3, (all || !kept.contains("query")) ? value.query() : null);
    out.text(this, 4, (all || !kept.contains("ttl_expression")) ? value.ttlExpression() : null);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, UpdateViewRequest value) {
    check.unreadable(value.unreadable());
  }
}
