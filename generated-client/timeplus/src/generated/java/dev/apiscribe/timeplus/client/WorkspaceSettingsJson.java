// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.timeplus.model.WorkspaceSettings;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class WorkspaceSettingsJson extends ModelCodec<WorkspaceSettings> {
  static final WorkspaceSettingsJson CODEC = new WorkspaceSettingsJson();

  private WorkspaceSettingsJson() {
    super(
        "WorkspaceSettings", "created_at", "created_by", "enabled_user_tracking", "last_updated_at",
        "last_updated_by", "name");
  }

  @Override
  protected WorkspaceSettings readProperties(JsonReader in) throws IOException {
    WorkspaceSettings.Builder builder = WorkspaceSettings.builder();
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
        builder.enabledUserTracking(in.bool());
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
        builder.name(in.text());
        property = next(in, builder, 5);
      }
      if (property == 6) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 6);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, WorkspaceSettings.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, WorkspaceSettings value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("created_at")) ? value.createdAt() : null);
    out.value(this, 1, (all || !kept.contains("created_by")) ? value.createdBy() : null, OwnerJson.CODEC);
    out.bool(this, 2, (all || !kept.contains("enabled_user_tracking")) ? value.enabledUserTracking() : null);
    out.text(this, 3, (all || !kept.contains("last_updated_at")) ? value.lastUpdatedAt() : null);
    out.value(this, 4, (all || !kept.contains("last_updated_by")) ? value.lastUpdatedBy() : null, OwnerJson.CODEC);
    out.text(this, 5, (all || !kept.contains("name")) ? value.name() : null);
    out.others(value.additionalProperties());
    out.end();
  }
}
