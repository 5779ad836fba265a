// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.timeplus.model.WorkspaceSettings;
import java.io.IOException;
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
  protected WorkspaceSettings members(JsonReader in) throws IOException {
    WorkspaceSettings.Builder builder = WorkspaceSettings.builder();
    for (int member = in.first(this); member >= 0; member = in.next(this, member)) {
      switch (member) {
        case 0 -> builder.createdAt(in.text());
        case 1 -> builder.createdBy(in.value(OwnerJson.CODEC));
        case 2 -> builder.enabledUserTracking(in.bool());
        case 3 -> builder.lastUpdatedAt(in.text());
        case 4 -> builder.lastUpdatedBy(in.value(OwnerJson.CODEC));
        case 5 -> builder.name(in.text());
        default -> builder.additionalProperty(in.name(), in.any());
      }
    }
    return builder.build();
  }

  @Override
  public void write(JsonWriter out, WorkspaceSettings value) throws IOException {
    out.start();
    out.text(this, 0, value.createdAt());
    out.value(this, 1, value.createdBy(), OwnerJson.CODEC);
    out.bool(this, 2, value.enabledUserTracking());
    out.text(this, 3, value.lastUpdatedAt());
    out.value(this, 4, value.lastUpdatedBy(), OwnerJson.CODEC);
    out.text(this, 5, value.name());
    out.others(value.additionalProperties());
    out.end();
  }
}
