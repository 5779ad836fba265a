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
          .failure(429, ResponseBody.none())
          .build();

  static final Operation<Void> COLOR =
      Operation.<Void>of("color", "POST", "/things")
          .success(201, ResponseBody.none())
          .successes(ResponseBody.none())
          .build();

  static final Operation<Void> DELETE_THINGS =
      Operation.<Void>of("deleteThings", "DELETE", "/things")
          .success(204, ResponseBody.none())
          .build();

  private ThingsOperations() {}
}
