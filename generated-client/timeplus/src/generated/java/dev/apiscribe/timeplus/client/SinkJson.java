// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.timeplus.model.Sink;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class SinkJson extends ModelCodec<Sink> {
  static final SinkJson CODEC = new SinkJson();

  private SinkJson() {
    super(
        "Sink", "created_at", "created_by", "description", "id", "last_updated_at", "last_updated_by", "message",
        "name", "plan", "properties", "query", "status", "type");
  }

  @Override
  protected Sink readProperties(JsonReader in) throws IOException {
    Sink.Builder builder = Sink.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.createdAt(in.text());
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.createdBy(in.value(OwnerJson.CODEC));
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.description(in.required(in.text()));
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.id(in.required(in.text()));
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
        builder.message(in.required(in.text()));
        property = next(in, builder, 6);
      }
      if (property == 7) {
        builder.name(in.required(in.text()));
        property = next(in, builder, 7);
      }
      if (property == 8) {
        builder.plan(in.value(SqlAnalysisJson.CODEC));
        property = next(in, builder, 8);
      }
      if (property == 9) {
        builder.properties(in.requiredOrNull(in.map(JsonCodecs.ANY)));
        property = next(in, builder, 9);
      }
      if (property == 10) {
        builder.query(in.required(in.text()));
        property = next(in, builder, 10);
      }
      if (property == 11) {
        builder.status(in.required(in.text()));
        property = next(in, builder, 11);
      }
      if (property == 12) {
        builder.type(in.required(in.value(SinkTypeJson.CODEC)));
        property = next(in, builder, 12);
      }
      if (property == 13) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 13);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, Sink.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, Sink value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("created_at")) ? value.createdAt() : null);
    out.value(this, 1, (all || !kept.contains("created_by")) ? value.createdBy() : null, OwnerJson.CODEC);
    out.text(this, 2, (all || !kept.contains("description")) ? value.description() : null);
    out.text(this, 3, (all || !kept.contains("id")) ? value.id() : null);
    out.text(this, 4, (all || !kept.contains("last_updated_at")) ? value.lastUpdatedAt() : null);
    out.value(this, 5, (all || !kept.contains("last_updated_by")) ? value.lastUpdatedBy() : null, OwnerJson.CODEC);
    out.text(this, 6, (all || !kept.contains("message")) ? value.message() : null);
    out.text(this, 7, (all || !kept.contains("name")) ? value.name() : null);
    out.value(this, 8, (all || !kept.contains("plan")) ? value.plan() : null, SqlAnalysisJson.CODEC);
    out.map(this, 9, (all || !kept.contains("properties")) ? value.properties() : null, JsonCodecs.ANY);
    out.text(this, 10, (all || !kept.contains("query")) ? value.query() : null);
    out.text(this, 11, (all || !kept.contains("status")) ? value.status() : null);
    out.value(this, 12, (all || !kept.contains("type")) ? value.type() : null, SinkTypeJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }
}
