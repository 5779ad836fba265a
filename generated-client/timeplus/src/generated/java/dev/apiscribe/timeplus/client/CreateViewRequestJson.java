// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.Constraints;
import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.runtime.json.ValueCheck;
import dev.apiscribe.timeplus.model.CreateViewRequest;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class CreateViewRequestJson extends ModelCodec<CreateViewRequest> {
  static final CreateViewRequestJson CODEC = new CreateViewRequestJson();
  private static final Constraints NAME_CONSTRAINTS = Constraints.none().maxLength(64).pattern("^[A-Za-z][A-Za-z0-9_]{0,63}$");

  private CreateViewRequestJson() {
    super(
        "CreateViewRequest", "description", "logstore_retention_bytes", "logstore_retention_ms", "materialized",
        "name", "query", "target_stream", "ttl_expression");
  }

  @Override
  protected CreateViewRequest readProperties(JsonReader in) throws IOException {
    CreateViewRequest.Builder builder = CreateViewRequest.builder();
    for (int property = in.first(this); property >= 0; property = in.next(this, property)) {
      switch (property) {
        case 0 -> builder.description(in.text());
        case 1 -> builder.logstoreRetentionBytes(in.integer());
        case 2 -> builder.logstoreRetentionMs(in.integer());
        case 3 -> builder.materialized(in.bool());
        case 4 -> builder.name(in.required(in.text()));
        case 5 -> builder.query(in.required(in.text()));
        case 6 -> builder.targetStream(in.text());
        case 7 -> builder.ttlExpression(in.text());
        default -> builder.additionalProperty(in.name(), in.any());
      }
      UnreadProperty unread = in.unread();
      if (unread != null) {
        builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
      }
    }
    return builder.build(in.missing());
  }

  @Override
  public void write(JsonWriter out, CreateViewRequest value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    out.start();
    out.text(this, 0, kept.contains("description") ? null : value.description());
    out.integer(this, 1, kept.contains("logstore_retention_bytes") ? null : value.logstoreRetentionBytes());
    out.integer(this, 2, kept.contains("logstore_retention_ms") ? null : value.logstoreRetentionMs());
    out.bool(this, 3, kept.contains("materialized") ? null : value.materialized());
    out.text(this, 4, kept.contains("name") ? null : value.name());
    out.text(this, 5, kept.contains("query") ? null : value.query());
    out.text(this, 6, kept.contains("target_stream") ? null : value.targetStream());
    out.text(this, 7, kept.contains("ttl_expression") ? null : value.ttlExpression());
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, CreateViewRequest value) {
    Set<String> unreadable = check.unreadable(value.unreadable());
    check.value(this, 4, unreadable.contains("name") ? null : value.name(), JsonCodecs.TEXT, NAME_CONSTRAINTS);
  }
}
