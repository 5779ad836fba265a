// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.timeplus.model.CreateSchemaRequest;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class CreateSchemaRequestJson extends ModelCodec<CreateSchemaRequest> {
  static final CreateSchemaRequestJson CODEC = new CreateSchemaRequestJson();

  private CreateSchemaRequestJson() {
    super("CreateSchemaRequest", "content", "name", "type");
  }

  @Override
  protected CreateSchemaRequest members(JsonReader in) throws IOException {
    CreateSchemaRequest.Builder builder = CreateSchemaRequest.builder();
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
  public void write(JsonWriter out, CreateSchemaRequest value) throws IOException {
    out.start();
    out.text(this, 0, value.content());
    out.text(this, 1, value.name());
    out.value(this, 2, value.type(), NewSchemaTypeJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }
}
