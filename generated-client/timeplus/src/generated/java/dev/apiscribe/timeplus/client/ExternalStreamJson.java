// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.timeplus.model.ExternalStream;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ExternalStreamJson extends ModelCodec<ExternalStream> {
  static final ExternalStreamJson CODEC = new ExternalStreamJson();

  private ExternalStreamJson() {
    super(
        "ExternalStream", "columns", "created_at", "created_by", "description", "last_updated_at",
        "last_updated_by", "name", "settings");
  }

  @Override
  protected ExternalStream readProperties(JsonReader in) throws IOException {
    ExternalStream.Builder builder = ExternalStream.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.columns(in.list(StreamColumnJson.CODEC));
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
        builder.name(in.required(in.text()));
        property = next(in, builder, 6);
      }
      if (property == 7) {
        builder.settings(in.list(StreamSettingJson.CODEC));
        property = next(in, builder, 7);
      }
      if (property == 8) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 8);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, ExternalStream.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, ExternalStream value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.list(this, 0, (all || !kept.contains("columns")) ? value.columns() : null, StreamColumnJson.CODEC);
    out.text(this, 1, (all || !kept.contains("created_at")) ? value.createdAt() : null);
    out.value(this, 2, (all || !kept.contains("created_by")) ? value.createdBy() : null, OwnerJson.CODEC);
    out.text(this, 3, (all || !kept.contains("description")) ? value.description() : null);
    out.text(this, 4, (all || !kept.contains("last_updated_at")) ? value.lastUpdatedAt() : null);
    out.value(this, 5, (all || !kept.contains("last_updated_by")) ? value.lastUpdatedBy() : null, OwnerJson.CODEC);
    out.text(this, 6, (all || !kept.contains("name")) ? value.name() : null);
    out.list(this, 7, (all || !kept.contains("settings")) ? value.settings() : null, StreamSettingJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }
}
