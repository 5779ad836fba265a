// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.timeplus.model.ExternalTable;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ExternalTableJson extends ModelCodec<ExternalTable> {
  static final ExternalTableJson CODEC = new ExternalTableJson();

  private ExternalTableJson() {
    super(
        "ExternalTable", "created_at", "created_by", "description", "last_updated_at", "last_updated_by", "name",
        "settings");
  }

  @Override
  protected ExternalTable readProperties(JsonReader in) throws IOException {
    ExternalTable.Builder builder = ExternalTable.builder();
    for (int property = in.first(this); property >= 0; property = in.next(this, property)) {
      switch (property) {
        case 0 -> builder.createdAt(in.text());
        case 1 -> builder.createdBy(in.value(OwnerJson.CODEC));
        case 2 -> builder.description(in.required(in.text()));
        case 3 -> builder.lastUpdatedAt(in.text());
        case 4 -> builder.lastUpdatedBy(in.value(OwnerJson.CODEC));
        case 5 -> builder.name(in.required(in.text()));
        case 6 -> builder.settings(in.list(StreamSettingJson.CODEC));
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
  public void write(JsonWriter out, ExternalTable value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("created_at")) ? value.createdAt() : null);
    out.value(this, 1, (all || !kept.contains("created_by")) ? value.createdBy() : null, OwnerJson.CODEC);
    out.text(this, 2, (all || !kept.contains("description")) ? value.description() : null);
    out.text(this, 3, (all || !kept.contains("last_updated_at")) ? value.lastUpdatedAt() : null);
    out.value(this, 4, (all || !kept.contains("last_updated_by")) ? value.lastUpdatedBy() : null, OwnerJson.CODEC);
    out.text(this, 5, (all || !kept.contains("name")) ? value.name() : null);
    out.list(this, 6, (all || !kept.contains("settings")) ? value.settings() : null, StreamSettingJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }
}
