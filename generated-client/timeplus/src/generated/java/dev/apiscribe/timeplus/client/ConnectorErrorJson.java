// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.timeplus.model.ConnectorError;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ConnectorErrorJson extends ModelCodec<ConnectorError> {
  static final ConnectorErrorJson CODEC = new ConnectorErrorJson();

  private ConnectorErrorJson() {
    super("ConnectorError", "message", "time");
  }

  @Override
  protected ConnectorError members(JsonReader in) throws IOException {
    ConnectorError.Builder builder = ConnectorError.builder();
    for (int member = in.first(this); member >= 0; member = in.next(this, member)) {
      switch (member) {
        case 0 -> builder.message(in.required(in.text()));
        case 1 -> builder.time(in.required(in.text()));
        default -> builder.additionalProperty(in.name(), in.any());
      }
    }
    return builder.build();
  }

  @Override
  public void write(JsonWriter out, ConnectorError value) throws IOException {
    out.start();
    out.text(this, 0, value.message());
    out.text(this, 1, value.time());
    out.others(value.additionalProperties());
    out.end();
  }
}
