// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.timeplus.model.ExternalTableDefinition;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ExternalTableDefinitionJson extends ModelCodec<ExternalTableDefinition> {
  static final ExternalTableDefinitionJson CODEC = new ExternalTableDefinitionJson();

  private ExternalTableDefinitionJson() {
    super("ExternalTableDefinition", "description", "name", "settings");
  }

  @Override
  protected ExternalTableDefinition members(JsonReader in) throws IOException {
    ExternalTableDefinition.Builder builder = ExternalTableDefinition.builder();
    for (int member = in.first(this); member >= 0; member = in.next(this, member)) {
      switch (member) {
        case 0 -> builder.description(in.text());
        case 1 -> builder.name(in.required(in.text()));
        case 2 -> builder.settings(in.required(in.list(StreamSettingJson.CODEC)));
        default -> builder.additionalProperty(in.name(), in.any());
      }
    }
    return builder.build();
  }

  @Override
  public void write(JsonWriter out, ExternalTableDefinition value) throws IOException {
    out.start();
    out.text(this, 0, value.description());
    out.text(this, 1, value.name());
    out.list(this, 2, value.settings(), StreamSettingJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }
}
