// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.server.jaxrs;

import dev.apiscribe.golden.model.Color;
import dev.apiscribe.golden.model.Thing;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The responses of the operations in {@link ThingsOperations} whose successes have several types, or headers. */
@Generated("apiscribe")
public final class ThingsResponses {
  private ThingsResponses() {}

  /** The successes of {@code listThings}. */
  public static final class ListThings {
    private ListThings() {}

    /** The things. */
    public static Response status200(
        Thing body,
        @Nullable Integer xTotal,
        @Nullable Long xLeft,
        @Nullable BigDecimal xShare,
        @Nullable Boolean xLast,
        @Nullable String xNext,
        @Nullable Color xColor,
        @Nullable List<String> xNames,
        @Nullable List<Integer> xSizes,
        @Nullable String xPlace,
        @Nullable String xAny,
        @Nullable String xJson,
        @Nullable String notify_) {
      Response.ResponseBuilder response = Response.status(200);
      if (xTotal != null) {
        response.header("X-Total", String.valueOf(xTotal));
      }
      if (xLeft != null) {
        response.header("X-Left", String.valueOf(xLeft));
      }
      if (xShare != null) {
        response.header("X-Share", String.valueOf(xShare));
      }
      if (xLast != null) {
        response.header("X-Last", String.valueOf(xLast));
      }
      if (xNext != null) {
        response.header("X-Next", xNext);
      }
      if (xColor != null) {
        response.header("X-Color", String.valueOf(xColor));
      }
      if (xNames != null) {
        response.header("X-Names", xNames.stream().map(String::valueOf).collect(Collectors.joining(",")));
      }
      if (xSizes != null) {
        response.header("X-Sizes", xSizes.stream().map(String::valueOf).collect(Collectors.joining(",")));
      }
      if (xPlace != null) {
        response.header("X-Place", xPlace);
      }
      if (xAny != null) {
        response.header("X-Any", xAny);
      }
      if (xJson != null) {
        response.header("X-Json", xJson);
      }
      if (notify_ != null) {
        response.header("Notify", notify_);
      }
      return response.type("application/json").entity(body).build();
    }
  }

  /** The successes of {@code color}. */
  public static final class ColorOperation {
    private ColorOperation() {}

    /** Made. */
    public static Response status201(@Nullable String location, @Nullable Color xColor) {
      Response.ResponseBuilder response = Response.status(201);
      if (location != null) {
        response.header("Location", location);
      }
      if (xColor != null) {
        response.header("X-Color", String.valueOf(xColor));
      }
      return response.build();
    }

    /** Made later. */
    public static Response status2xx(int status) {
      Response.ResponseBuilder response = Response.status(status);
      return response.build();
    }
  }
}
