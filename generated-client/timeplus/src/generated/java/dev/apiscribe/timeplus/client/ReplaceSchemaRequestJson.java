// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.timeplus.model.ReplaceSchemaRequest;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ReplaceSchemaRequestJson extends ModelCodec<ReplaceSchemaRequest> {
  static final ReplaceSchemaRequestJson CODEC = new ReplaceSchemaRequestJson();

  private ReplaceSchemaRequestJson() {
    super("ReplaceSchemaRequest", "content", "name", "type");
  }

  @Override
  protected ReplaceSchemaRequest members(JsonReader in) throws IOException {
    ReplaceSchemaRequest.Builder builder = ReplaceSchemaRequest.builder();
    for (int member = in.first(this); member >= 0; member = in.next(this, member)) {
      switch (member) {
        case 0 -> builder.content(in.required(in.text()));
        case 1 -> builder.name(in.required(in.text()));
        case 2 -> builder.type(in.required(in.value(NewSchemaTypeJson.CODEC)));
        default -> builder.additionalProperty(in.name(), in.any());
      }
    }
    return builder.build();
  }

  @Override
  public void write(JsonWriter out, ReplaceSchemaRequest value) throws IOException {
    out.start();
    out.text(this, 0, value.content());
    out.text(this, 1, value.name());
    out.value(this, 2, value.type(), NewSchemaTypeJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }
}
