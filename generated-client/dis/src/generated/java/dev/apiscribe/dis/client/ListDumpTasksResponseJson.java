// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.ListDumpTasksResponse;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ListDumpTasksResponseJson extends ModelCodec<ListDumpTasksResponse> {
  static final ListDumpTasksResponseJson CODEC = new ListDumpTasksResponseJson();

  private ListDumpTasksResponseJson() {
    super("ListDumpTasksResponse", "total_number", "quota", "tasks");
  }

  @Override
  protected ListDumpTasksResponse readProperties(JsonReader in) throws IOException {
    ListDumpTasksResponse.Builder builder = ListDumpTasksResponse.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.totalNumber(in.integer());
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.quota(in.integer());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.tasks(in.list(DumpTaskJson.CODEC));
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 3);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, ListDumpTasksResponse.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, ListDumpTasksResponse value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.integer(this, 0, (all || !kept.contains("total_number")) ? value.totalNumber() : null);
    out.integer(this, 1, (all || !kept.contains("quota")) ? value.quota() : null);
    out.list(this, 2, (all || !kept.contains("tasks")) ? value.tasks() : null, DumpTaskJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }
}
