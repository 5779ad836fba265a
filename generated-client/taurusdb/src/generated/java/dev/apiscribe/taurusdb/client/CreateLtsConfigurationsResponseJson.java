// Generated from specs/taurusdb/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.taurusdb.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.taurusdb.model.CreateLtsConfigurationsResponse;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class CreateLtsConfigurationsResponseJson extends ModelCodec<CreateLtsConfigurationsResponse> {
  static final CreateLtsConfigurationsResponseJson CODEC = new CreateLtsConfigurationsResponseJson();

  private CreateLtsConfigurationsResponseJson() {
    super("CreateLtsConfigurationsResponse");
  }

  @Override
  protected CreateLtsConfigurationsResponse readProperties(JsonReader in) throws IOException {
    CreateLtsConfigurationsResponse.Builder builder = CreateLtsConfigurationsResponse.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 0);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, CreateLtsConfigurationsResponse.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, CreateLtsConfigurationsResponse value) throws IOException {
    out.start();
    out.others(value.additionalProperties());
    out.end();
  }
}
