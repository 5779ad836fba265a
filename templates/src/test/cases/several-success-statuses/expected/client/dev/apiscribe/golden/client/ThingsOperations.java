// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Thing;
import dev.apiscribe.runtime.Answer;
import dev.apiscribe.runtime.EventAnswer;
import dev.apiscribe.runtime.Operation;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ThingsOperations {
  static final Operation<Thing> MAKE_THING =
      Operation.<Thing>of("makeThing", "POST", "/things")
          .success(201, Answer.json(ThingJson.CODEC))
          .success(202, Answer.none())
          .failure(409, Answer.json(ThingJson.CODEC))
          .build();

  static final Operation<Void> START_THINGS =
      Operation.<Void>of("startThings", "POST", "/things/start")
          .success(202, Answer.none())
          .success(204, Answer.none())
          .build();

  static final Operation<EventAnswer<Thing>> WATCH_THINGS =
      Operation.<EventAnswer<Thing>>of("watchThings", "GET", "/things/watch")
          .success(200, Answer.events(ThingJson.CODEC))
          .success(204, Answer.events(ThingJson.CODEC))
          .build();

  private ThingsOperations() {}
}
