// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.ValueCheck;
import dev.apiscribe.timeplus.model.ColumnFamily;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ColumnFamilyJson extends ModelCodec<ColumnFamily> {
  static final ColumnFamilyJson CODEC = new ColumnFamilyJson();

  private ColumnFamilyJson() {
    super("ColumnFamily", "columns", "name");
  }

  @Override
  protected ColumnFamily members(JsonReader in) throws IOException {
    ColumnFamily.Builder builder = ColumnFamily.builder();
    for (int member = in.first(this); member >= 0; member = in.next(this, member)) {
      switch (member) {
        case 0 -> builder.columns(in.required(in.list(JsonCodecs.TEXT)));
        case 1 -> builder.name(in.required(in.text()));
        default -> builder.additionalProperty(in.name(), in.any());
      }
    }
    return builder.build();
  }

  @Override
  public void write(JsonWriter out, ColumnFamily value) throws IOException {
    out.start();
    out.list(this, 0, value.columns(), JsonCodecs.TEXT);
    out.text(this, 1, value.name());
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, ColumnFamily value) {
    check.list(this, 0, value.columns(), JsonCodecs.TEXT);
  }
}
