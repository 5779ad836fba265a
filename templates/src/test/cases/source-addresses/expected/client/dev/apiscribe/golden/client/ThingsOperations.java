// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Thing;
import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.ResponseBody;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ThingsOperations {
  static final Operation<Thing> GET_LINKED =
      Operation.<Thing>of("getLinked", "GET", "/linked")
          .success(200, ResponseBody.json(ThingJson.CODEC))
          .build();

  static final Operation<Thing> GET_LINKED_TWICE =
      Operation.<Thing>of("getLinkedTwice", "GET", "/linked-twice")
          .success(200, ResponseBody.json(ThingJson.CODEC))
          .build();

  static final Operation<Thing> GET_LINKED_TO_TWO =
      Operation.<Thing>of("getLinkedToTwo", "GET", "/linked-to-two")
          .success(200, ResponseBody.json(ThingJson.CODEC))
          .build();

  static final Operation<Thing> GET_UNLINKED =
      Operation.<Thing>of("getUnlinked", "GET", "/unlinked")
          .success(200, ResponseBody.json(ThingJson.CODEC))
          .build();

  static final Operation<Thing> GET_SCRIPT =
      Operation.<Thing>of("getScript", "GET", "/script")
          .success(200, ResponseBody.json(ThingJson.CODEC))
          .build();

  static final Operation<Thing> GET_HOSTILE =
      Operation.<Thing>of("getHostile", "GET", "/hostile")
          .success(200, ResponseBody.json(ThingJson.CODEC))
          .build();

  static final Operation<Thing> GET_LISTED =
      Operation.<Thing>of("getListed", "GET", "/listed")
          .success(200, ResponseBody.json(ThingJson.CODEC))
          .build();

  private ThingsOperations() {}
}
