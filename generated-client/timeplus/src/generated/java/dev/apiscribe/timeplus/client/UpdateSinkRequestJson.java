// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.timeplus.model.UpdateSinkRequest;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class UpdateSinkRequestJson extends ModelCodec<UpdateSinkRequest> {
  static final UpdateSinkRequestJson CODEC = new UpdateSinkRequestJson();

  private UpdateSinkRequestJson() {
    super("UpdateSinkRequest", "description", "name", "properties");
  }

  @Override
  protected UpdateSinkRequest members(JsonReader in) throws IOException {
    UpdateSinkRequest.Builder builder = UpdateSinkRequest.builder();
    for (int member = in.first(this); member >= 0; member = in.next(this, member)) {
      switch (member) {
        case 0 -> builder.description(in.text());
        case 1 -> builder.name(in.text());
        case 2 -> builder.properties(in.map(JsonCodecs.ANY));
        default -> builder.additionalProperty(in.name(), in.any());
      }
    }
    return builder.build();
  }

  @Override
  public void write(JsonWriter out, UpdateSinkRequest value) throws IOException {
    out.start();
    out.text(this, 0, value.description());
    out.text(this, 1, value.name());
    out.map(this, 2, value.properties(), JsonCodecs.ANY);
    out.others(value.additionalProperties());
    out.end();
  }
}
