// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.runtime.json.ValueCheck;
import dev.apiscribe.timeplus.model.IngestRowsRequest;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class IngestRowsRequestJson extends ModelCodec<IngestRowsRequest> {
  static final IngestRowsRequestJson CODEC = new IngestRowsRequestJson();

  private IngestRowsRequestJson() {
    super("IngestRowsRequest", "columns", "data");
  }

  @Override
  protected IngestRowsRequest readProperties(JsonReader in) throws IOException {
    IngestRowsRequest.Builder builder = IngestRowsRequest.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.columns(in.requiredOrNull(in.list(JsonCodecs.TEXT)));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.data(in.requiredOrNull(in.list(JsonCodecs.list(JsonCodecs.ANY))));
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 2);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, IngestRowsRequest.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, IngestRowsRequest value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.list(this, 0, (all || !kept.contains("columns")) ? value.columns() : null, JsonCodecs.TEXT);
    out.list(this, 1, (all || !kept.contains("data")) ? value.data() : null, JsonCodecs.list(JsonCodecs.ANY));
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, IngestRowsRequest value) {
    Set<String> unreadable = check.unreadable(value.unreadable());
    check.list(this, 0, unreadable.contains("columns") ? null : value.columns(), JsonCodecs.TEXT);
    check.list(this, 1, unreadable.contains("data") ? null : value.data(), JsonCodecs.list(JsonCodecs.ANY));
  }
}
