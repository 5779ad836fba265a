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
    for (int property = in.first(this); property >= 0; property = in.next(this, property)) {
      switch (property) {
        case 0 -> builder.createdAt(in.text());
        case 1 -> builder.createdBy(in.value(OwnerJson.CODEC));
        case 2 -> builder.description(in.required(in.text()));
        case 3 -> builder.id(in.required(in.text()));
        case 4 -> builder.lastUpdatedAt(in.text());
        case 5 -> builder.lastUpdatedBy(in.value(OwnerJson.CODEC));
        case 6 -> builder.message(in.required(in.text()));
        case 7 -> builder.name(in.required(in.text()));
        case 8 -> builder.plan(in.value(SqlAnalysisJson.CODEC));
        case 9 -> builder.properties(in.requiredOrNull(in.map(JsonCodecs.ANY)));
        case 10 -> builder.query(in.required(in.text()));
        case 11 -> builder.status(in.required(in.text()));
        case 12 -> builder.type(in.required(in.value(SinkTypeJson.CODEC)));
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
