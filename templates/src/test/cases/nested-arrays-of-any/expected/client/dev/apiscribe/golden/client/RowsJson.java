// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Rows;
import dev.apiscribe.runtime.json.Constraints;
import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.ValueCheck;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class RowsJson extends ModelCodec<Rows> {
  static final RowsJson CODEC = new RowsJson();
  private static final Constraints DATA_LIMITS = Constraints.none().minItems(1);
  private static final Constraints NAMES_ELEMENT_LIMITS = Constraints.none().minLength(1).pattern("[a-z]");

  private RowsJson() {
    super("Rows", "data", "names");
  }

  @Override
  protected Rows members(JsonReader in) throws IOException {
    Rows.Builder builder = Rows.builder();
    for (int member = in.first(this); member >= 0; member = in.next(this, member)) {
      switch (member) {
        case 0 -> builder.data(in.required(in.list(JsonCodecs.list(JsonCodecs.ANY))));
        case 1 -> builder.names(in.list(JsonCodecs.TEXT));
        default -> builder.additionalProperty(in.name(), in.any());
      }
    }
    return builder.build();
  }

  @Override
  public void write(JsonWriter out, Rows value) throws IOException {
    out.start();
    out.list(this, 0, value.data(), JsonCodecs.list(JsonCodecs.ANY));
    out.list(this, 1, value.names(), JsonCodecs.TEXT);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, Rows value) {
    check.list(this, 0, value.data(), JsonCodecs.list(JsonCodecs.ANY), DATA_LIMITS);
    check.list(this, 1, value.names(), JsonCodecs.constrained(JsonCodecs.TEXT, NAMES_ELEMENT_LIMITS));
  }
}
