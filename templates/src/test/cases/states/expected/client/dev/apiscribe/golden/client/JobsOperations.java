// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Job;
import dev.apiscribe.golden.model.JobResponse;
import dev.apiscribe.golden.model.Noted;
import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.Parameter;
import dev.apiscribe.runtime.ResponseBody;
import dev.apiscribe.runtime.StateRule;
import java.util.List;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class JobsOperations {
  static final StateRule<JobResponse> GET_JOB_STATE =
      StateRule.<JobResponse>of(value -> java.util.Optional.of(value).map(JobResponse::job).map(Job::status).orElse(null), List.of("Completed"), List.of("Failed"))
          .reason(value -> java.util.Optional.of(value).map(JobResponse::job).map(Job::failReason).orElse(null));

  static final Operation<JobResponse> GET_JOB =
      Operation.<JobResponse>of("getJob", "GET", "/jobs")
          .parameter(Parameter.query("id").required())
          .parameter(Parameter.query("waitOptions"))
          .success(200, ResponseBody.json(JobResponseJson.CODEC))
          .build();

  static final Operation<Void> GET_NOTE_WHEN_DONE =
      Operation.<Void>of("getNoteWhenDone", "DELETE", "/note/when-done")
          .success(204, ResponseBody.none())
          .build();

  static final StateRule<Noted> GET_NOTE_STATE =
      StateRule.<Noted>of(Noted::note, List.of("yes", "it is \"so\""), List.of());

  static final Operation<Noted> GET_NOTE =
      Operation.<Noted>of("getNote", "POST", "/note")
          .parameter(Parameter.query("waitOptions").required())
          .idempotent()
          .success(200, ResponseBody.json(NotedJson.CODEC))
          .build();

  private JobsOperations() {}
}
