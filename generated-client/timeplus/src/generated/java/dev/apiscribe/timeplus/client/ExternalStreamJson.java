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
    for (int property = in.first(this); property >= 0; property = in.next(this, property)) {
      switch (property) {
        case 0 -> builder.columns(in.list(StreamColumnJson.CODEC));
        case 1 -> builder.createdAt(in.text());
        case 2 -> builder.createdBy(in.value(OwnerJson.CODEC));
        case 3 -> builder.description(in.required(in.text()));
        case 4 -> builder.lastUpdatedAt(in.text());
        case 5 -> builder.lastUpdatedBy(in.value(OwnerJson.CODEC));
        case 6 -> builder.name(in.required(in.text()));
        case 7 -> builder.settings(in.list(StreamSettingJson.CODEC));
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
