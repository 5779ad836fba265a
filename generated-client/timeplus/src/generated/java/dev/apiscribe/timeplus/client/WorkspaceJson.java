// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.timeplus.model.Workspace;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class WorkspaceJson extends ModelCodec<Workspace> {
  static final WorkspaceJson CODEC = new WorkspaceJson();

  private WorkspaceJson() {
    super(
        "Workspace", "created_at", "created_by", "free_trial_end_date", "id", "last_updated_at", "last_updated_by",
        "name", "settings");
  }

  @Override
  protected Workspace members(JsonReader in) throws IOException {
    Workspace.Builder builder = Workspace.builder();
    for (int member = in.first(this); member >= 0; member = in.next(this, member)) {
      switch (member) {
        case 0 -> builder.createdAt(in.text());
        case 1 -> builder.createdBy(in.value(OwnerJson.CODEC));
        case 2 -> builder.freeTrialEndDate(in.text());
        case 3 -> builder.id(in.required(in.text()));
        case 4 -> builder.lastUpdatedAt(in.text());
        case 5 -> builder.lastUpdatedBy(in.value(OwnerJson.CODEC));
        case 6 -> builder.name(in.required(in.text()));
        case 7 -> builder.settings(in.required(in.value(WorkspaceSettingsJson.CODEC)));
        default -> builder.additionalProperty(in.name(), in.any());
      }
    }
    return builder.build();
  }

  @Override
  public void write(JsonWriter out, Workspace value) throws IOException {
    out.start();
    out.text(this, 0, value.createdAt());
    out.value(this, 1, value.createdBy(), OwnerJson.CODEC);
    out.text(this, 2, value.freeTrialEndDate());
    out.text(this, 3, value.id());
    out.text(this, 4, value.lastUpdatedAt());
    out.value(this, 5, value.lastUpdatedBy(), OwnerJson.CODEC);
    out.text(this, 6, value.name());
    out.value(this, 7, value.settings(), WorkspaceSettingsJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }
}
