// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Job;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class JobJson extends ModelCodec<Job> {
  static final JobJson CODEC = new JobJson();

  private JobJson() {
    super("Job", "id");
  }

  @Override
  protected Job readProperties(JsonReader in) throws IOException {
    Job.Builder builder = Job.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.id(in.smallInteger());
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 1);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, Job.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, Job value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.smallInteger(this, 0, (all || !kept.contains("id")) ? value.id() : null);
    out.others(value.additionalProperties());
    out.end();
  }
}
