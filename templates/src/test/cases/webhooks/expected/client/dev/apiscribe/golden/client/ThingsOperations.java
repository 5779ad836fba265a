// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.ResponseBody;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ThingsOperations {
  static final Operation<Void> LIST_THINGS =
      Operation.<Void>of("listThings", "GET", "/things")
          .success(204, ResponseBody.none())
          .build();

  private ThingsOperations() {}
}
