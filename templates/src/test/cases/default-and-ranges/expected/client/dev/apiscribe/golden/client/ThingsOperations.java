// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Thing;
import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.ResponseBody;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ThingsOperations {
  static final Operation<Thing> LIST_THINGS =
      Operation.<Thing>of("listThings", "GET", "/things")
          .success(200, ResponseBody.json(ThingJson.CODEC))
          .failures(4, ResponseBody.json(ProblemJson.CODEC))
          .failures(5, ResponseBody.none())
          .otherFailures(ResponseBody.json(ProblemJson.CODEC))
          .build();

  static final Operation<Thing> PUT_THING =
      Operation.<Thing>of("putThing", "PUT", "/things")
          .success(207, ResponseBody.json(ThingJson.CODEC))
          .successes(ResponseBody.json(ThingJson.CODEC))
          .build();

  static final Operation<Thing> MAKE_THING =
      Operation.<Thing>of("makeThing", "POST", "/things")
          .successes(ResponseBody.json(ThingJson.CODEC))
          .build();

  static final Operation<Void> DELETE_THING =
      Operation.<Void>of("deleteThing", "DELETE", "/things")
          .successes(ResponseBody.none())
          .failure(404, ResponseBody.json(ProblemJson.CODEC))
          .build();

  static final Operation<Thing> CHANGE_THING =
      Operation.<Thing>of("changeThing", "PATCH", "/things")
          .successes(ResponseBody.json(ThingJson.CODEC))
          .otherFailures(ResponseBody.json(ThingJson.CODEC))
          .build();

  static final Operation<Void> RESTART_THINGS =
      Operation.<Void>of("restartThings", "PUT", "/things/start")
          .success(299, ResponseBody.none())
          .build();

  static final Operation<Thing> START_THINGS =
      Operation.<Thing>of("startThings", "POST", "/things/start")
          .success(207, ResponseBody.json(ThingJson.CODEC))
          .build();

  private ThingsOperations() {}
}
