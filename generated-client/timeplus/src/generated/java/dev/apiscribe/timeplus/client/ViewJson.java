// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.timeplus.model.View;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
@SuppressWarnings("deprecation")
final class ViewJson extends ModelCodec<View> {
  static final ViewJson CODEC = new ViewJson();

  private ViewJson() {
    super(
        "View", "columns", "created_at", "created_by", "description", "last_updated_at", "last_updated_by",
        "logstore_retention_bytes", "logstore_retention_ms", "materialized", "name", "query", "target_stream",
        "ttl", "ttl_expression");
  }

  @Override
  protected View members(JsonReader in) throws IOException {
    View.Builder builder = View.builder();
    for (int member = in.first(this); member >= 0; member = in.next(this, member)) {
      switch (member) {
        case 0 -> builder.columns(in.required(in.list(StreamColumnJson.CODEC)));
        case 1 -> builder.createdAt(in.text());
        case 2 -> builder.createdBy(in.value(OwnerJson.CODEC));
        case 3 -> builder.description(in.required(in.text()));
        case 4 -> builder.lastUpdatedAt(in.text());
        case 5 -> builder.lastUpdatedBy(in.value(OwnerJson.CODEC));
        case 6 -> builder.logstoreRetentionBytes(in.required(in.integer()));
        case 7 -> builder.logstoreRetentionMs(in.required(in.integer()));
        case 8 -> builder.materialized(in.required(in.bool()));
        case 9 -> builder.name(in.required(in.text()));
        case 10 -> builder.query(in.required(in.text()));
        case 11 -> builder.targetStream(in.required(in.text()));
        case 12 -> builder.ttl(in.required(in.text()));
        case 13 -> builder.ttlExpression(in.required(in.text()));
        default -> builder.additionalProperty(in.name(), in.any());
      }
    }
    return builder.build();
  }

  @Override
  public void write(JsonWriter out, View value) throws IOException {
    out.start();
    out.list(this, 0, value.columns(), StreamColumnJson.CODEC);
    out.text(this, 1, value.createdAt());
    out.value(this, 2, value.createdBy(), OwnerJson.CODEC);
    out.text(this, 3, value.description());
    out.text(this, 4, value.lastUpdatedAt());
    out.value(this, 5, value.lastUpdatedBy(), OwnerJson.CODEC);
    out.integer(this, 6, value.logstoreRetentionBytes());
    out.integer(this, 7, value.logstoreRetentionMs());
    out.bool(this, 8, value.materialized());
    out.text(this, 9, value.name());
    out.text(this, 10, value.query());
    out.text(this, 11, value.targetStream());
    out.text(this, 12, value.ttl());
    out.text(this, 13, value.ttlExpression());
    out.others(value.additionalProperties());
    out.end();
  }
}
