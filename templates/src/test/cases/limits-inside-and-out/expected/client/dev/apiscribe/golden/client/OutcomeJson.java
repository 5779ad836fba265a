// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Outcome;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class OutcomeJson extends ModelCodec<Outcome> {
  static final OutcomeJson CODEC = new OutcomeJson();

  private OutcomeJson() {
    super("Outcome", "id");
  }

  @Override
  protected Outcome members(JsonReader in) throws IOException {
    Outcome.Builder builder = Outcome.builder();
    for (int member = in.first(this); member >= 0; member = in.next(this, member)) {
      switch (member) {
        case 0 -> builder.id(in.text());
        default -> builder.additionalProperty(in.name(), in.any());
      }
    }
    return builder.build();
  }

  @Override
  public void write(JsonWriter out, Outcome value) throws IOException {
    out.start();
    out.text(this, 0, value.id());
    out.others(value.additionalProperties());
    out.end();
  }
}
