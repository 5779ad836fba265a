// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.ControlDumpTasksRequest;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.runtime.json.ValueCheck;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ControlDumpTasksRequestJson extends ModelCodec<ControlDumpTasksRequest> {
  static final ControlDumpTasksRequestJson CODEC = new ControlDumpTasksRequestJson();

  private ControlDumpTasksRequestJson() {
    super("ControlDumpTasksRequest", "action", "tasks");
  }

  @Override
  protected ControlDumpTasksRequest readProperties(JsonReader in) throws IOException {
    ControlDumpTasksRequest.Builder builder = ControlDumpTasksRequest.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.action(in.required(in.value(DumpTaskActionJson.CODEC)));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.tasks(in.requiredOrNull(in.list(DumpTaskReferenceJson.CODEC)));
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 2);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, ControlDumpTasksRequest.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, ControlDumpTasksRequest value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.value(this, 0, (all || !kept.contains("action")) ? value.action() : null, DumpTaskActionJson.CODEC);
    out.list(this, 1, (all || !kept.contains("tasks")) ? value.tasks() : null, DumpTaskReferenceJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, ControlDumpTasksRequest value) {
    Set<String> unreadable = check.unreadable(value.unreadable());
    check.list(this, 1, unreadable.contains("tasks") ? null : value.tasks(), DumpTaskReferenceJson.CODEC);
  }
}
