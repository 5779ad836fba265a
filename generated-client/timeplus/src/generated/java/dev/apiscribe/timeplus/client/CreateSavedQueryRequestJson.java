// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.ValueCheck;
import dev.apiscribe.timeplus.model.CreateSavedQueryRequest;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class CreateSavedQueryRequestJson extends ModelCodec<CreateSavedQueryRequest> {
  static final CreateSavedQueryRequestJson CODEC = new CreateSavedQueryRequestJson();

  private CreateSavedQueryRequestJson() {
    super("CreateSavedQueryRequest", "description", "name", "sql", "tags");
  }

  @Override
  protected CreateSavedQueryRequest members(JsonReader in) throws IOException {
    CreateSavedQueryRequest.Builder builder = CreateSavedQueryRequest.builder();
    for (int member = in.first(this); member >= 0; member = in.next(this, member)) {
      switch (member) {
        case 0 -> builder.description(in.text());
        case 1 -> builder.name(in.required(in.text()));
        case 2 -> builder.sql(in.required(in.text()));
        case 3 -> builder.tags(in.list(JsonCodecs.TEXT));
        default -> builder.additionalProperty(in.name(), in.any());
      }
    }
    return builder.build();
  }

  @Override
  public void write(JsonWriter out, CreateSavedQueryRequest value) throws IOException {
    out.start();
    out.text(this, 0, value.description());
    out.text(this, 1, value.name());
    out.text(this, 2, value.sql());
    out.list(this, 3, value.tags(), JsonCodecs.TEXT);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, CreateSavedQueryRequest value) {
    check.list(this, 3, value.tags(), JsonCodecs.TEXT);
  }
}
