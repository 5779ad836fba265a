// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Filling;
import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.ValueCheck;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class FillingJson extends ModelCodec<Filling> {
  static final FillingJson CODEC = new FillingJson();

  private FillingJson() {
    super("Filling", "data");
  }

  @Override
  protected Filling members(JsonReader in) throws IOException {
    Filling.Builder builder = Filling.builder();
    for (int member = in.first(this); member >= 0; member = in.next(this, member)) {
      switch (member) {
        case 0 -> builder.data(in.required(in.list(JsonCodecs.TEXT)));
        default -> builder.additionalProperty(in.name(), in.any());
      }
    }
    return builder.build();
  }

  @Override
  public void write(JsonWriter out, Filling value) throws IOException {
    out.start();
    out.list(this, 0, value.data(), JsonCodecs.TEXT);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, Filling value) {
    check.list(this, 0, value.data(), JsonCodecs.TEXT);
  }
}
