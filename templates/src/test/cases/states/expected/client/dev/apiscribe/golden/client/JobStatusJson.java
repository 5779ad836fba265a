// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.JobStatus;
import dev.apiscribe.runtime.json.TextCodec;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class JobStatusJson extends TextCodec<JobStatus> {
  static final JobStatusJson CODEC = new JobStatusJson();

  private JobStatusJson() {
    super("JobStatus");
  }

  @Override
  protected JobStatus fromText(String text) {
    return JobStatus.valueOf(text);
  }

  @Override
  protected String toText(JobStatus value) {
    return value.value();
  }
}
