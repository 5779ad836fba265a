// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.ValueCheck;
import dev.apiscribe.timeplus.model.CreateUdfRequest;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class CreateUdfRequestJson extends ModelCodec<CreateUdfRequest> {
  static final CreateUdfRequestJson CODEC = new CreateUdfRequestJson();

  private CreateUdfRequestJson() {
    super(
        "CreateUdfRequest", "arguments", "auth_context", "auth_method", "description", "is_aggregation", "name",
        "return_type", "source", "type", "url");
  }

  @Override
  protected CreateUdfRequest members(JsonReader in) throws IOException {
    CreateUdfRequest.Builder builder = CreateUdfRequest.builder();
    for (int member = in.first(this); member >= 0; member = in.next(this, member)) {
      switch (member) {
        case 0 -> builder.arguments(in.list(UdfArgumentJson.CODEC));
        case 1 -> builder.authContext(in.value(UdfAuthContextJson.CODEC));
        case 2 -> builder.authMethod(in.value(UdfAuthMethodJson.CODEC));
        case 3 -> builder.description(in.text());
        case 4 -> builder.isAggregation(in.bool());
        case 5 -> builder.name(in.required(in.text()));
        case 6 -> builder.returnType(in.text());
        case 7 -> builder.source(in.text());
        case 8 -> builder.type(in.required(in.value(NewUdfTypeJson.CODEC)));
        case 9 -> builder.url(in.text());
        default -> builder.additionalProperty(in.name(), in.any());
      }
    }
    return builder.build();
  }

  @Override
  public void write(JsonWriter out, CreateUdfRequest value) throws IOException {
    out.start();
    out.list(this, 0, value.arguments(), UdfArgumentJson.CODEC);
    out.value(this, 1, value.authContext(), UdfAuthContextJson.CODEC);
    out.value(this, 2, value.authMethod(), UdfAuthMethodJson.CODEC);
    out.text(this, 3, value.description());
    out.bool(this, 4, value.isAggregation());
    out.text(this, 5, value.name());
    out.text(this, 6, value.returnType());
    out.text(this, 7, value.source());
    out.value(this, 8, value.type(), NewUdfTypeJson.CODEC);
    out.text(this, 9, value.url());
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, CreateUdfRequest value) {
    check.list(this, 0, value.arguments(), UdfArgumentJson.CODEC);
    check.value(this, 1, value.authContext(), UdfAuthContextJson.CODEC);
  }
}
