// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.runtime.json.ValueCheck;
import dev.apiscribe.timeplus.model.CreateAlertRequest;
import java.io.IOException;
import java.util.Set;
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
  protected CreateAlertRequest readProperties(JsonReader in) throws IOException {
    CreateAlertRequest.Builder builder = CreateAlertRequest.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.action(in.required(in.text()));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.description(in.text());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.name(in.required(in.text()));
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.properties(in.map(JsonCodecs.ANY));
        property = next(in, builder, 3);
      }
      if (property == 4) {
        builder.resolveSql(in.text());
        property = next(in, builder, 4);
      }
      if (property == 5) {
        builder.severity(in.required(in.integer()));
        property = next(in, builder, 5);
      }
      if (property == 6) {
        builder.triggerSql(in.required(in.text()));
        property = next(in, builder, 6);
      }
      if (property == 7) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 7);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, CreateAlertRequest.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, CreateAlertRequest value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("action")) ? value.action() : null);
    out.text(this, 1, (all || !kept.contains("description")) ? value.description() : null);
    out.text(this, 2, (all || !kept.contains("name")) ? value.name() : null);
    out.map(this, 3, (all || !kept.contains("properties")) ? value.properties() : null, JsonCodecs.ANY);
    out.text(this, 4, (all || !kept.contains("resolve_sql")) ? value.resolveSql() : null);
    out.integer(this, 5, (all || !kept.contains("severity")) ? value.severity() : null);
    out.text(this, 6, (all || !kept.contains("trigger_sql")) ? value.triggerSql() : null);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, CreateAlertRequest value) {
    check.unreadable(value.unreadable());
  }
}
