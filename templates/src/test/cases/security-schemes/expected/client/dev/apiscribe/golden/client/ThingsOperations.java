// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.ResponseBody;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ThingsOperations {
  static final Operation<Void> LIST_THINGS =
      Operation.<Void>of("listThings", "GET", "/things")
          .security("Key", "App")
          .security("Token")
          .success(204, ResponseBody.none())
          .build();

  static final Operation<Void> SIGN_IN =
      Operation.<Void>of("signIn", "PUT", "/things")
          .noSecurity()
          .success(204, ResponseBody.none())
          .build();

  static final Operation<Void> MAKE_THING =
      Operation.<Void>of("makeThing", "POST", "/things")
          .security("Session")
          .security("login")
          .security("Signature")
          .success(204, ResponseBody.none())
          .build();

  static final Operation<Void> SIGN_OUT =
      Operation.<Void>of("signOut", "DELETE", "/things")
          .noSecurity()
          .success(204, ResponseBody.none())
          .build();

  private ThingsOperations() {}
}
