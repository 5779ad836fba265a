// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.JobResponse;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class JobResponseJson extends ModelCodec<JobResponse> {
  static final JobResponseJson CODEC = new JobResponseJson();

  private JobResponseJson() {
    super("JobResponse", "job");
  }

  @Override
  protected JobResponse readProperties(JsonReader in) throws IOException {
    JobResponse.Builder builder = JobResponse.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.job(in.value(JobJson.CODEC));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 1);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, JobResponse.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, JobResponse value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.value(this, 0, (all || !kept.contains("job")) ? value.job() : null, JobJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }
}
