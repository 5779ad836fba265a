// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.timeplus.model.ConnectorError;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ConnectorErrorJson extends ModelCodec<ConnectorError> {
  static final ConnectorErrorJson CODEC = new ConnectorErrorJson();

  private ConnectorErrorJson() {
    super("ConnectorError", "message", "time");
  }

  @Override
  protected ConnectorError readProperties(JsonReader in) throws IOException {
    ConnectorError.Builder builder = ConnectorError.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.message(in.required(in.text()));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.time(in.required(in.text()));
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 2);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, ConnectorError.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, ConnectorError value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("message")) ? value.message() : null);
    out.text(this, 1, (all || !kept.contains("time")) ? value.time() : null);
    out.others(value.additionalProperties());
    out.end();
  }
}
