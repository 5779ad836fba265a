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

  static final Operation<Void> MAKE_THING =
      Operation.<Void>of("makeThing", "POST", "/things")
          .success(204, ResponseBody.none())
          .build();

  static final Operation<Void> LIST_FILES =
      Operation.<Void>of("listFiles", "GET", "/files")
          .server("/files")
          .success(204, ResponseBody.none())
          .build();

  static final Operation<Void> MAKE_FILE =
      Operation.<Void>of("makeFile", "POST", "/files")
          .server("https://upload.invalid/v2")
          .success(204, ResponseBody.none())
          .build();

  private ThingsOperations() {}
}
