// Generated from specs/taurusdb/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.taurusdb.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.ValueCheck;
import dev.apiscribe.taurusdb.model.CreateLtsConfigurationsRequest;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class CreateLtsConfigurationsRequestJson extends ModelCodec<CreateLtsConfigurationsRequest> {
  static final CreateLtsConfigurationsRequestJson CODEC = new CreateLtsConfigurationsRequestJson();

  private CreateLtsConfigurationsRequestJson() {
    super("CreateLtsConfigurationsRequest", "log_configs");
  }

  @Override
  protected CreateLtsConfigurationsRequest members(JsonReader in) throws IOException {
    CreateLtsConfigurationsRequest.Builder builder = CreateLtsConfigurationsRequest.builder();
    for (int member = in.first(this); member >= 0; member = in.next(this, member)) {
      switch (member) {
        case 0 -> builder.logConfigs(in.required(in.list(LogConfigJson.CODEC)));
        default -> builder.additionalProperty(in.name(), in.any());
      }
    }
    return builder.build();
  }

  @Override
  public void write(JsonWriter out, CreateLtsConfigurationsRequest value) throws IOException {
    out.start();
    out.list(this, 0, value.logConfigs(), LogConfigJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, CreateLtsConfigurationsRequest value) {
    check.list(this, 0, value.logConfigs(), LogConfigJson.CODEC);
  }
}
