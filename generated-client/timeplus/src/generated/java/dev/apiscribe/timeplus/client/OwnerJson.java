// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.timeplus.model.Owner;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class OwnerJson extends ModelCodec<Owner> {
  static final OwnerJson CODEC = new OwnerJson();

  private OwnerJson() {
    super("Owner", "id", "name");
  }

  @Override
  protected Owner members(JsonReader in) throws IOException {
    Owner.Builder builder = Owner.builder();
    for (int member = in.first(this); member >= 0; member = in.next(this, member)) {
      switch (member) {
        case 0 -> builder.id(in.text());
        case 1 -> builder.name(in.text());
        default -> builder.additionalProperty(in.name(), in.any());
      }
    }
    return builder.build();
  }

  @Override
  public void write(JsonWriter out, Owner value) throws IOException {
    out.start();
    out.text(this, 0, value.id());
    out.text(this, 1, value.name());
    out.others(value.additionalProperties());
    out.end();
  }
}
