// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.ResponseBody;
import dev.apiscribe.runtime.json.JsonCodecs;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("apiscribe")
final class ThingsOperations {
  static final Operation<List<List<@Nullable Object>>> GET_THING =
      Operation.<List<List<@Nullable Object>>>of("getThing", "GET", "/things")
          .success(200, ResponseBody.jsonList(JsonCodecs.list(JsonCodecs.ANY)))
          .build();

  static final Operation<Object> PUT_ANYTHING =
      Operation.<Object>of("putAnything", "PUT", "/things")
          .requestMediaTypes("application/json")
          .requiresBody()
          .success(200, ResponseBody.json(JsonCodecs.ANY))
          .build();

  static final Operation<Void> ADD_THINGS =
      Operation.<Void>of("addThings", "POST", "/things")
          .requestMediaTypes("application/json")
          .requiresBody()
          .success(204, ResponseBody.none())
          .build();

  static final Operation<Object> CHANGE_ANYTHING =
      Operation.<Object>of("changeAnything", "PATCH", "/things")
          .requestMediaTypes("application/json")
          .success(200, ResponseBody.json(JsonCodecs.ANY))
          .build();

  private ThingsOperations() {}
}
