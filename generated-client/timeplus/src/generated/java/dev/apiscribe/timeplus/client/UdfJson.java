// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.timeplus.model.Udf;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class UdfJson extends ModelCodec<Udf> {
  static final UdfJson CODEC = new UdfJson();

  private UdfJson() {
    super(
        "Udf", "arguments", "auth_context", "auth_method", "created_at", "created_by", "description",
        "is_aggregation", "last_updated_at", "last_updated_by", "name", "return_type", "source", "type", "url");
  }

  @Override
  protected Udf members(JsonReader in) throws IOException {
    Udf.Builder builder = Udf.builder();
    for (int member = in.first(this); member >= 0; member = in.next(this, member)) {
      switch (member) {
        case 0 -> builder.arguments(in.list(UdfArgumentJson.CODEC));
        case 1 -> builder.authContext(in.value(UdfAuthContextJson.CODEC));
        case 2 -> builder.authMethod(in.value(UdfAuthMethodJson.CODEC));
        case 3 -> builder.createdAt(in.text());
        case 4 -> builder.createdBy(in.value(OwnerJson.CODEC));
        case 5 -> builder.description(in.text());
        case 6 -> builder.isAggregation(in.bool());
        case 7 -> builder.lastUpdatedAt(in.text());
        case 8 -> builder.lastUpdatedBy(in.value(OwnerJson.CODEC));
        case 9 -> builder.name(in.required(in.text()));
        case 10 -> builder.returnType(in.text());
        case 11 -> builder.source(in.text());
        case 12 -> builder.type(in.required(in.value(UdfTypeJson.CODEC)));
        case 13 -> builder.url(in.text());
        default -> builder.additionalProperty(in.name(), in.any());
      }
    }
    return builder.build();
  }

  @Override
  public void write(JsonWriter out, Udf value) throws IOException {
    out.start();
    out.list(this, 0, value.arguments(), UdfArgumentJson.CODEC);
    out.value(this, 1, value.authContext(), UdfAuthContextJson.CODEC);
    out.value(this, 2, value.authMethod(), UdfAuthMethodJson.CODEC);
    out.text(this, 3, value.createdAt());
    out.value(this, 4, value.createdBy(), OwnerJson.CODEC);
    out.text(this, 5, value.description());
    out.bool(this, 6, value.isAggregation());
    out.text(this, 7, value.lastUpdatedAt());
    out.value(this, 8, value.lastUpdatedBy(), OwnerJson.CODEC);
    out.text(this, 9, value.name());
    out.text(this, 10, value.returnType());
    out.text(this, 11, value.source());
    out.value(this, 12, value.type(), UdfTypeJson.CODEC);
    out.text(this, 13, value.url());
    out.others(value.additionalProperties());
    out.end();
  }
}
