// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.CsvProperties;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.runtime.json.ValueCheck;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class CsvPropertiesJson extends ModelCodec<CsvProperties> {
  static final CsvPropertiesJson CODEC = new CsvPropertiesJson();

  private CsvPropertiesJson() {
    super("CsvProperties", "delimiter");
  }

  @Override
  protected CsvProperties readProperties(JsonReader in) throws IOException {
    CsvProperties.Builder builder = CsvProperties.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.delimiter(in.text());
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 1);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, CsvProperties.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, CsvProperties value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("delimiter")) ? value.delimiter() : null);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, CsvProperties value) {
    check.unreadable(value.unreadable());
  }
}
