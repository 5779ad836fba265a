// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.timeplus.model.ExternalStream;
import java.io.IOException;
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
  protected ExternalStream members(JsonReader in) throws IOException {
    ExternalStream.Builder builder = ExternalStream.builder();
    for (int member = in.first(this); member >= 0; member = in.next(this, member)) {
      switch (member) {
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
    }
    return builder.build();
  }

  @Override
  public void write(JsonWriter out, ExternalStream value) throws IOException {
    out.start();
    out.list(this, 0, value.columns(), StreamColumnJson.CODEC);
    out.text(this, 1, value.createdAt());
    out.value(this, 2, value.createdBy(), OwnerJson.CODEC);
    out.text(this, 3, value.description());
    out.text(this, 4, value.lastUpdatedAt());
    out.value(this, 5, value.lastUpdatedBy(), OwnerJson.CODEC);
    out.text(this, 6, value.name());
    out.list(this, 7, value.settings(), StreamSettingJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }
}
