// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.timeplus.model.Alert;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class AlertJson extends ModelCodec<Alert> {
  static final AlertJson CODEC = new AlertJson();

  private AlertJson() {
    super(
        "Alert", "action", "created_at", "created_by", "description", "id", "instance", "last_updated_at",
        "last_updated_by", "message", "name", "properties", "resolve_query", "resolve_sql", "severity", "status",
        "trigger_query", "trigger_sql");
  }

  @Override
  protected Alert members(JsonReader in) throws IOException {
    Alert.Builder builder = Alert.builder();
    for (int member = in.first(this); member >= 0; member = in.next(this, member)) {
      switch (member) {
        case 0 -> builder.action(in.required(in.text()));
        case 1 -> builder.createdAt(in.text());
        case 2 -> builder.createdBy(in.value(OwnerJson.CODEC));
        case 3 -> builder.description(in.required(in.text()));
        case 4 -> builder.id(in.required(in.text()));
        case 5 -> builder.instance(in.required(in.value(AlertIncidentJson.CODEC)));
        case 6 -> builder.lastUpdatedAt(in.text());
        case 7 -> builder.lastUpdatedBy(in.value(OwnerJson.CODEC));
        case 8 -> builder.message(in.required(in.text()));
        case 9 -> builder.name(in.required(in.text()));
        case 10 -> builder.properties(in.required(in.map(JsonCodecs.ANY)));
        case 11 -> builder.resolveQuery(in.value(QueryJson.CODEC));
        case 12 -> builder.resolveSql(in.text());
        case 13 -> builder.severity(in.required(in.integer()));
        case 14 -> builder.status(in.required(in.text()));
        case 15 -> builder.triggerQuery(in.value(QueryJson.CODEC));
        case 16 -> builder.triggerSql(in.required(in.text()));
        default -> builder.additionalProperty(in.name(), in.any());
      }
    }
    return builder.build();
  }

  @Override
  public void write(JsonWriter out, Alert value) throws IOException {
    out.start();
    out.text(this, 0, value.action());
    out.text(this, 1, value.createdAt());
    out.value(this, 2, value.createdBy(), OwnerJson.CODEC);
    out.text(this, 3, value.description());
    out.text(this, 4, value.id());
    out.value(this, 5, value.instance(), AlertIncidentJson.CODEC);
    out.text(this, 6, value.lastUpdatedAt());
    out.value(this, 7, value.lastUpdatedBy(), OwnerJson.CODEC);
    out.text(this, 8, value.message());
    out.text(this, 9, value.name());
    out.map(this, 10, value.properties(), JsonCodecs.ANY);
    out.value(this, 11, value.resolveQuery(), QueryJson.CODEC);
    out.text(this, 12, value.resolveSql());
    out.integer(this, 13, value.severity());
    out.text(this, 14, value.status());
    out.value(this, 15, value.triggerQuery(), QueryJson.CODEC);
    out.text(this, 16, value.triggerSql());
    out.others(value.additionalProperties());
    out.end();
  }
}
