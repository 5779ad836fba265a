// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.timeplus.model.ColumnDefinition;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ColumnDefinitionJson extends ModelCodec<ColumnDefinition> {
  static final ColumnDefinitionJson CODEC = new ColumnDefinitionJson();

  private ColumnDefinitionJson() {
    super(
        "ColumnDefinition", "codec", "default", "name", "skipping_index_expression", "ttl_expression", "type");
  }

  @Override
  protected ColumnDefinition members(JsonReader in) throws IOException {
    ColumnDefinition.Builder builder = ColumnDefinition.builder();
    for (int member = in.first(this); member >= 0; member = in.next(this, member)) {
      switch (member) {
        case 0 -> builder.codec(in.text());
        case 1 -> builder.default_(in.text());
        case 2 -> builder.name(in.required(in.text()));
        case 3 -> builder.skippingIndexExpression(in.text());
        case 4 -> builder.ttlExpression(in.text());
        case 5 -> builder.type(in.required(in.text()));
        default -> builder.additionalProperty(in.name(), in.any());
      }
    }
    return builder.build();
  }

  @Override
  public void write(JsonWriter out, ColumnDefinition value) throws IOException {
    out.start();
    out.text(this, 0, value.codec());
    out.text(this, 1, value.default_());
    out.text(this, 2, value.name());
    out.text(this, 3, value.skippingIndexExpression());
    out.text(this, 4, value.ttlExpression());
    out.text(this, 5, value.type());
    out.others(value.additionalProperties());
    out.end();
  }
}
