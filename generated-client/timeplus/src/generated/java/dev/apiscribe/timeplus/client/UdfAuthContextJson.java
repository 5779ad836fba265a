// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.timeplus.model.UdfAuthContext;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class UdfAuthContextJson extends ModelCodec<UdfAuthContext> {
  static final UdfAuthContextJson CODEC = new UdfAuthContextJson();

  private UdfAuthContextJson() {
    super("UdfAuthContext", "key_name", "key_value");
  }

  @Override
  protected UdfAuthContext members(JsonReader in) throws IOException {
    UdfAuthContext.Builder builder = UdfAuthContext.builder();
    for (int member = in.first(this); member >= 0; member = in.next(this, member)) {
      switch (member) {
        case 0 -> builder.keyName(in.text());
        case 1 -> builder.keyValue(in.text());
        default -> builder.additionalProperty(in.name(), in.any());
      }
    }
    return builder.build();
  }

  @Override
  public void write(JsonWriter out, UdfAuthContext value) throws IOException {
    out.start();
    out.text(this, 0, value.keyName());
    out.text(this, 1, value.keyValue());
    out.others(value.additionalProperties());
    out.end();
  }
}
