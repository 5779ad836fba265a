// Generated from specs/taurusdb/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.taurusdb.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.runtime.json.ValueCheck;
import dev.apiscribe.taurusdb.model.CreateLtsConfigurationsRequest;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class CreateLtsConfigurationsRequestJson extends ModelCodec<CreateLtsConfigurationsRequest> {
  static final CreateLtsConfigurationsRequestJson CODEC = new CreateLtsConfigurationsRequestJson();

  private CreateLtsConfigurationsRequestJson() {
    super("CreateLtsConfigurationsRequest", "log_configs");
  }

  @Override
  protected CreateLtsConfigurationsRequest readProperties(JsonReader in) throws IOException {
    CreateLtsConfigurationsRequest.Builder builder = CreateLtsConfigurationsRequest.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.logConfigs(in.requiredOrNull(in.list(LogConfigJson.CODEC)));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 1);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, CreateLtsConfigurationsRequest.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, CreateLtsConfigurationsRequest value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.list(this, 0, (all || !kept.contains("log_configs")) ? value.logConfigs() : null, LogConfigJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, CreateLtsConfigurationsRequest value) {
    Set<String> unreadable = check.unreadable(value.unreadable());
    check.list(this, 0, unreadable.contains("log_configs") ? null : value.logConfigs(), LogConfigJson.CODEC);
  }
}
