// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.timeplus.model.FormatSqlRequest;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class FormatSqlRequestJson extends ModelCodec<FormatSqlRequest> {
  static final FormatSqlRequestJson CODEC = new FormatSqlRequestJson();

  private FormatSqlRequestJson() {
    super("FormatSqlRequest", "sql");
  }

  @Override
  protected FormatSqlRequest members(JsonReader in) throws IOException {
    FormatSqlRequest.Builder builder = FormatSqlRequest.builder();
    for (int member = in.first(this); member >= 0; member = in.next(this, member)) {
      switch (member) {
        case 0 -> builder.sql(in.text());
        default -> builder.additionalProperty(in.name(), in.any());
      }
    }
    return builder.build();
  }

  @Override
  public void write(JsonWriter out, FormatSqlRequest value) throws IOException {
    out.start();
    out.text(this, 0, value.sql());
    out.others(value.additionalProperties());
    out.end();
  }
}
