// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.timeplus.model.CreateAlertRequest;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class CreateAlertRequestJson extends ModelCodec<CreateAlertRequest> {
  static final CreateAlertRequestJson CODEC = new CreateAlertRequestJson();

  private CreateAlertRequestJson() {
    super(
        "CreateAlertRequest", "action", "description", "name", "properties", "resolve_sql", "severity",
        "trigger_sql");
  }

  @Override
  protected CreateAlertRequest members(JsonReader in) throws IOException {
    CreateAlertRequest.Builder builder = CreateAlertRequest.builder();
    for (int member = in.first(this); member >= 0; member = in.next(this, member)) {
      switch (member) {
        case 0 -> builder.action(in.required(in.text()));
        case 1 -> builder.description(in.text());
        case 2 -> builder.name(in.required(in.text()));
        case 3 -> builder.properties(in.map(JsonCodecs.ANY));
        case 4 -> builder.resolveSql(in.text());
        case 5 -> builder.severity(in.required(in.integer()));
        case 6 -> builder.triggerSql(in.required(in.text()));
        default -> builder.additionalProperty(in.name(), in.any());
      }
    }
    return builder.build();
  }

  @Override
  public void write(JsonWriter out, CreateAlertRequest value) throws IOException {
    out.start();
    out.text(this, 0, value.action());
    out.text(this, 1, value.description());
    out.text(this, 2, value.name());
    out.map(this, 3, value.properties(), JsonCodecs.ANY);
    out.text(this, 4, value.resolveSql());
    out.integer(this, 5, value.severity());
    out.text(this, 6, value.triggerSql());
    out.others(value.additionalProperties());
    out.end();
  }
}
