// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.server.spring;

import dev.apiscribe.golden.model.Reserved;
import jakarta.validation.Valid;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** Things. */
@Generated("apiscribe")
@RequestMapping({"", "/api"})
public interface ThingsOperations {
  /**
   * Switch a thing.
   *
   * <p>Documented statuses: 200.
   *
   * @param path The path.
   */
  @RequestMapping(
      method = RequestMethod.POST,
      path = "/{path}/{class}",
      consumes = "application/json",
      produces = "application/json")
  Reserved switch_(
      @PathVariable("path") String path,
      @PathVariable("class") String class_,
      @RequestParam(name = "request", required = false) @Nullable String request,
      @RequestParam("body") String body,
      @RequestParam(name = "options", required = false) @Nullable String options,
      @RequestParam(name = "parameters", required = false) @Nullable String parameters,
      @RequestHeader(name = "api", required = false) @Nullable String api,
      @RequestBody @Valid Reserved requestBody);

  /**
   * Trace a thing.
   *
   * <p>Documented statuses: 200.
   */
  @RequestMapping(
      method = RequestMethod.TRACE,
      path = "/{path}/{class}")
  void trace(
      @PathVariable("path") String path,
      @PathVariable("class") String class_);
}
