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
        builder.lastUpdatedAt(in.text());
        property = next(in, builder, 3);
      }
      if (property == 4) {
        builder.lastUpdatedBy(in.value(OwnerJson.CODEC));
        property = next(in, builder, 4);
      }
      if (property == 5) {
        builder.name(in.required(in.text()));
        property = next(in, builder, 5);
      }
      if (property == 6) {
        builder.settings(in.list(StreamSettingJson.CODEC));
        property = next(in, builder, 6);
      }
      if (property == 7) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 7);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, ExternalTable.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
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
