// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.timeplus.model.Alert;
import java.io.IOException;
import java.util.Set;
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
  protected Alert readProperties(JsonReader in) throws IOException {
    Alert.Builder builder = Alert.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.action(in.required(in.text()));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.createdAt(in.text());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.createdBy(in.value(OwnerJson.CODEC));
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.description(in.required(in.text()));
        property = next(in, builder, 3);
      }
      if (property == 4) {
        builder.id(in.required(in.text()));
        property = next(in, builder, 4);
      }
      if (property == 5) {
        builder.instance(in.required(in.value(AlertIncidentJson.CODEC)));
        property = next(in, builder, 5);
      }
      if (property == 6) {
        builder.lastUpdatedAt(in.text());
        property = next(in, builder, 6);
      }
      if (property == 7) {
        builder.lastUpdatedBy(in.value(OwnerJson.CODEC));
        property = next(in, builder, 7);
      }
      if (property == 8) {
        builder.message(in.required(in.text()));
        property = next(in, builder, 8);
      }
      if (property == 9) {
        builder.name(in.required(in.text()));
        property = next(in, builder, 9);
      }
      if (property == 10) {
        builder.properties(in.requiredOrNull(in.map(JsonCodecs.ANY)));
        property = next(in, builder, 10);
      }
      if (property == 11) {
        builder.resolveQuery(in.value(QueryJson.CODEC));
        property = next(in, builder, 11);
      }
      if (property == 12) {
        builder.resolveSql(in.text());
        property = next(in, builder, 12);
      }
      if (property == 13) {
        builder.severity(in.required(in.integer()));
        property = next(in, builder, 13);
      }
      if (property == 14) {
        builder.status(in.required(in.text()));
        property = next(in, builder, 14);
      }
      if (property == 15) {
        builder.triggerQuery(in.value(QueryJson.CODEC));
        property = next(in, builder, 15);
      }
      if (property == 16) {
        builder.triggerSql(in.required(in.text()));
        property = next(in, builder, 16);
      }
      if (property == 17) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 17);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, Alert.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, Alert value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("action")) ? value.action() : null);
    out.text(this, 1, (all || !kept.contains("created_at")) ? value.createdAt() : null);
    out.value(this, 2, (all || !kept.contains("created_by")) ? value.createdBy() : null, OwnerJson.CODEC);
    out.text(this, 3, (all || !kept.contains("description")) ? value.description() : null);
    out.text(this, 4, (all || !kept.contains("id")) ? value.id() : null);
    out.value(this, 5, (all || !kept.contains("instance")) ? value.instance() : null, AlertIncidentJson.CODEC);
    out.text(this, 6, (all || !kept.contains("last_updated_at")) ? value.lastUpdatedAt() : null);
    out.value(this, 7, (all || !kept.contains("last_updated_by")) ? value.lastUpdatedBy() : null, OwnerJson.CODEC);
    out.text(this, 8, (all || !kept.contains("message")) ? value.message() : null);
    out.text(this, 9, (all || !kept.contains("name")) ? value.name() : null);
    out.map(this, 10, (all || !kept.contains("properties")) ? value.properties() : null, JsonCodecs.ANY);
    out.value(this, 11, (all || !kept.contains("resolve_query")) ? value.resolveQuery() : null, QueryJson.CODEC);
    out.text(this, 12, (all || !kept.contains("resolve_sql")) ? value.resolveSql() : null);
    out.integer(this, 13, (all || !kept.contains("severity")) ? value.severity() : null);
    out.text(this, 14, (all || !kept.contains("status")) ? value.status() : null);
    out.value(this, 15, (all || !kept.contains("trigger_query")) ? value.triggerQuery() : null, QueryJson.CODEC);
    out.text(this, 16, (all || !kept.contains("trigger_sql")) ? value.triggerSql() : null);
    out.others(value.additionalProperties());
    out.end();
  }
}
