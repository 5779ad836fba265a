// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.ValueCheck;
import dev.apiscribe.timeplus.model.SecondaryIndex;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class SecondaryIndexJson extends ModelCodec<SecondaryIndex> {
  static final SecondaryIndexJson CODEC = new SecondaryIndexJson();

  private SecondaryIndexJson() {
    super("SecondaryIndex", "columns", "name", "storing", "unique");
  }

  @Override
  protected SecondaryIndex members(JsonReader in) throws IOException {
    SecondaryIndex.Builder builder = SecondaryIndex.builder();
    for (int member = in.first(this); member >= 0; member = in.next(this, member)) {
      switch (member) {
        case 0 -> builder.columns(in.required(in.list(JsonCodecs.TEXT)));
        case 1 -> builder.name(in.required(in.text()));
        case 2 -> builder.storing(in.list(JsonCodecs.TEXT));
        case 3 -> builder.unique(in.bool());
        default -> builder.additionalProperty(in.name(), in.any());
      }
    }
    return builder.build();
  }

  @Override
  public void write(JsonWriter out, SecondaryIndex value) throws IOException {
    out.start();
    out.list(this, 0, value.columns(), JsonCodecs.TEXT);
    out.text(this, 1, value.name());
    out.list(this, 2, value.storing(), JsonCodecs.TEXT);
    out.bool(this, 3, value.unique());
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, SecondaryIndex value) {
    check.list(this, 0, value.columns(), JsonCodecs.TEXT);
    check.list(this, 2, value.storing(), JsonCodecs.TEXT);
  }
}
