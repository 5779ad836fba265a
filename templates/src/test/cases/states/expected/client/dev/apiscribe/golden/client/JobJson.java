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
    super("Job", "status", "fail_reason");
  }

  @Override
  protected Job readProperties(JsonReader in) throws IOException {
    Job.Builder builder = Job.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.status(in.value(JobStatusJson.CODEC));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.failReason(in.text());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 2);
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
    out.value(this, 0, (all || !kept.contains("status")) ? value.status() : null, JobStatusJson.CODEC);
    out.text(this, 1, (all || !kept.contains("fail_reason")) ? value.failReason() : null);
    out.others(value.additionalProperties());
    out.end();
  }
}
