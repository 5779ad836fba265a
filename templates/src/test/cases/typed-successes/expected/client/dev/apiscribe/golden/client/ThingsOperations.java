// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.ResponseBody;
import dev.apiscribe.runtime.json.JsonCodecs;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ThingsOperations {
  static final Operation<ThingsResults.Things> THINGS =
      Operation.<ThingsResults.Things>of("things", "GET", "/things")
          .success(200, ResponseBody.jsonList(ThingJson.CODEC).map(ThingsResults.Things.Status200::new))
          .success(207, ResponseBody.bytes().withMediaType("application/octet-stream").map(ThingsResults.Things.Status207::new))
          .build();

  static final Operation<ThingsResults.MakeThing> MAKE_THING =
      Operation.<ThingsResults.MakeThing>of("makeThing", "POST", "/things")
          .success(200, ResponseBody.json(ThingJson.CODEC).map(ThingsResults.MakeThing.Status200::new))
          .success(202, ResponseBody.json(JobJson.CODEC).map(ThingsResults.MakeThing.Status202::new))
          .success(204, ResponseBody.none().map(nothing -> new ThingsResults.MakeThing.Status204()))
          .successes(ResponseBody.text().withMediaType("text/plain").map(ThingsResults.MakeThing.Status2xx::new))
          .failure(409, ResponseBody.none())
          .build();

  static final Operation<ThingsResults.JobOperation> JOB =
      Operation.<ThingsResults.JobOperation>of("job", "POST", "/jobs")
          .success(200, ResponseBody.json(JobJson.CODEC).map(ThingsResults.JobOperation.Status200::new))
          .success(201, ResponseBody.json(JsonCodecs.map(JobJson.CODEC)).map(ThingsResults.JobOperation.Status201::new))
          .build();

  private ThingsOperations() {}
}
