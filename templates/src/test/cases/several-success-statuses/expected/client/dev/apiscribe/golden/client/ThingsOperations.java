// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Thing;
import dev.apiscribe.runtime.EventResponse;
import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.ResponseBody;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ThingsOperations {
  static final Operation<Thing> MAKE_THING =
      Operation.<Thing>of("makeThing", "POST", "/things")
          .success(201, ResponseBody.json(ThingJson.CODEC))
          .success(202, ResponseBody.none())
          .failure(409, ResponseBody.json(ThingJson.CODEC))
          .build();

  static final Operation<Void> START_THINGS =
      Operation.<Void>of("startThings", "POST", "/things/start")
          .success(202, ResponseBody.none())
          .success(204, ResponseBody.none())
          .build();

  static final Operation<EventResponse<Thing>> WATCH_THINGS =
      Operation.<EventResponse<Thing>>of("watchThings", "GET", "/things/watch")
          .success(200, ResponseBody.events(ThingJson.CODEC))
          .success(204, ResponseBody.events(ThingJson.CODEC))
          .build();

  private ThingsOperations() {}
}
