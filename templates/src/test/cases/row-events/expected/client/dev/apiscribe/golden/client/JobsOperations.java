// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.Parameter;
import dev.apiscribe.runtime.ResponseBody;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class JobsOperations {
  static final Operation<Void> STOP_JOB =
      Operation.<Void>of("stopJob", "DELETE", "/jobs/{job_id}")
          .parameter(Parameter.path("job_id"))
          .success(204, ResponseBody.none())
          .build();

  private JobsOperations() {}
}
