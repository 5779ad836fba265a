// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Empty;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class EmptyJson extends ModelCodec<Empty> {
  static final EmptyJson CODEC = new EmptyJson();

  private EmptyJson() {
    super("Empty");
  }

  @Override
  protected Empty members(JsonReader in) throws IOException {
    Empty.Builder builder = Empty.builder();
    for (int member = in.first(this); member >= 0; member = in.next(this, member)) {
      switch (member) {
        default -> builder.additionalProperty(in.name(), in.any());
      }
    }
    return builder.build();
  }

  @Override
  public void write(JsonWriter out, Empty value) throws IOException {
    out.start();
    out.others(value.additionalProperties());
    out.end();
  }
}
