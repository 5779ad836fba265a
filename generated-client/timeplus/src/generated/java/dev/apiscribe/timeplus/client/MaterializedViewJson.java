// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.timeplus.model.MaterializedView;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class MaterializedViewJson extends ModelCodec<MaterializedView> {
  static final MaterializedViewJson CODEC = new MaterializedViewJson();

  private MaterializedViewJson() {
    super(
        "MaterializedView", "columns", "created_at", "created_by", "description", "last_updated_at",
        "last_updated_by", "logstore_retention_bytes", "logstore_retention_ms", "name", "query", "target_stream",
        "ttl_expression");
  }

  @Override
  protected MaterializedView readProperties(JsonReader in) throws IOException {
    MaterializedView.Builder builder = MaterializedView.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.columns(in.requiredOrNull(in.list(StreamColumnJson.CODEC)));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.createdAt(in.text());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.createdBy(in.value(OwnerJson.CODEC));
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.description(in.required(in.text()));
        property = next(in, builder, 3);
      }
      if (property == 4) {
        builder.lastUpdatedAt(in.text());
        property = next(in, builder, 4);
      }
      if (property == 5) {
        builder.lastUpdatedBy(in.value(OwnerJson.CODEC));
        property = next(in, builder, 5);
      }
      if (property == 6) {
        builder.logstoreRetentionBytes(in.required(in.integer()));
        property = next(in, builder, 6);
      }
      if (property == 7) {
        builder.logstoreRetentionMs(in.required(in.integer()));
        property = next(in, builder, 7);
      }
      if (property == 8) {
        builder.name(in.required(in.text()));
        property = next(in, builder, 8);
      }
      if (property == 9) {
        builder.query(in.required(in.text()));
        property = next(in, builder, 9);
      }
      if (property == 10) {
        builder.targetStream(in.required(in.text()));
        property = next(in, builder, 10);
      }
      if (property == 11) {
        builder.ttlExpression(in.required(in.text()));
        property = next(in, builder, 11);
      }
      if (property == 12) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 12);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, MaterializedView.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, MaterializedView value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.list(this, 0, (all || !kept.contains("columns")) ? value.columns() : null, StreamColumnJson.CODEC);
    out.text(this, 1, (all || !kept.contains("created_at")) ? value.createdAt() : null);
    out.value(this, 2, (all || !kept.contains("created_by")) ? value.createdBy() : null, OwnerJson.CODEC);
    out.text(this, 3, (all || !kept.contains("description")) ? value.description() : null);
    out.text(this, 4, (all || !kept.contains("last_updated_at")) ? value.lastUpdatedAt() : null);
    out.value(this, 5, (all || !kept.contains("last_updated_by")) ? value.lastUpdatedBy() : null, OwnerJson.CODEC);
    out.integer(this, 6, (all || !kept.contains("logstore_retention_bytes")) ? value.logstoreRetentionBytes() : null);
    out.integer(this, 7, (all || !kept.contains("logstore_retention_ms")) ? value.logstoreRetentionMs() : null);
    out.text(this, 8, (all || !kept.contains("name")) ? value.name() : null);
    out.text(this, 9, (all || !kept.contains("query")) ? value.query() : null);
    out.text(this, 10, (all || !kept.contains("target_stream")) ? value.targetStream() : null);
    out.text(this, 11, (all || !kept.contains("ttl_expression")) ? value.ttlExpression() : null);
    out.others(value.additionalProperties());
    out.end();
  }
}
