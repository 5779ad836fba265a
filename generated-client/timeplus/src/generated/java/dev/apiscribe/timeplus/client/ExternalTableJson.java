// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.timeplus.model.ExternalTable;
import java.io.IOException;
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
  protected ExternalTable members(JsonReader in) throws IOException {
    ExternalTable.Builder builder = ExternalTable.builder();
    for (int member = in.first(this); member >= 0; member = in.next(this, member)) {
      switch (member) {
        case 0 -> builder.createdAt(in.text());
        case 1 -> builder.createdBy(in.value(OwnerJson.CODEC));
        case 2 -> builder.description(in.required(in.text()));
        case 3 -> builder.lastUpdatedAt(in.text());
        case 4 -> builder.lastUpdatedBy(in.value(OwnerJson.CODEC));
        case 5 -> builder.name(in.required(in.text()));
        case 6 -> builder.settings(in.list(StreamSettingJson.CODEC));
        default -> builder.additionalProperty(in.name(), in.any());
      }
    }
    return builder.build();
  }

  @Override
  public void write(JsonWriter out, ExternalTable value) throws IOException {
    out.start();
    out.text(this, 0, value.createdAt());
    out.value(this, 1, value.createdBy(), OwnerJson.CODEC);
    out.text(this, 2, value.description());
    out.text(this, 3, value.lastUpdatedAt());
    out.value(this, 4, value.lastUpdatedBy(), OwnerJson.CODEC);
    out.text(this, 5, value.name());
    out.list(this, 6, value.settings(), StreamSettingJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }
}
