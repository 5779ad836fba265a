// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.timeplus.model.QueryResult;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class QueryResultJson extends ModelCodec<QueryResult> {
  static final QueryResultJson CODEC = new QueryResultJson();

  private QueryResultJson() {
    super("QueryResult", "header");
  }

  @Override
  protected QueryResult readProperties(JsonReader in) throws IOException {
    QueryResult.Builder builder = QueryResult.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.header(in.requiredOrNull(in.list(ColumnJson.CODEC)));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 1);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, QueryResult.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, QueryResult value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.list(this, 0, (all || !kept.contains("header")) ? value.header() : null, ColumnJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }
}
