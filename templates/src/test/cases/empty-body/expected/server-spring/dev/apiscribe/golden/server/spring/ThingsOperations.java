// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.server.spring;

import dev.apiscribe.golden.model.Empty;
import jakarta.validation.Valid;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Things. */
@Generated("apiscribe")
@RequestMapping({"", "/api"})
public interface ThingsOperations {
  /**
   * Touch a thing.
   *
   * <p>Documented statuses: 201.
   */
  @RequestMapping(
      method = RequestMethod.POST,
      path = "/things/{id}",
      consumes = "application/json",
      produces = "application/json")
  @ResponseStatus(HttpStatus.CREATED)
  Empty touchThing(
      @PathVariable("id") String id,
      @RequestBody(required = false) @Valid @Nullable Empty body);

  /**
   * Delete a thing.
   *
   * <p>Documented statuses: 204, 404.
   */
  @RequestMapping(
      method = RequestMethod.DELETE,
      path = "/things/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void deleteThing(@PathVariable("id") String id);
}
