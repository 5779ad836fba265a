// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.server.spring;

import dev.apiscribe.golden.model.Thing;
import javax.annotation.processing.Generated;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Things. */
@Generated("apiscribe")
public interface ThingsOperations {
  /**
   * Headers of every type.
   *
   * <p>Documented statuses: 200, 429.
   */
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/things",
      produces = "application/json")
  ResponseEntity<Thing> listThings();

  /**
   * Headers without a body.
   *
   * <p>Documented statuses: 201, 2XX.
   */
  @RequestMapping(
      method = RequestMethod.POST,
      path = "/things")
  ResponseEntity<Void> color();

  /**
   * No headers.
   *
   * <p>Documented statuses: 204.
   */
  @RequestMapping(
      method = RequestMethod.DELETE,
      path = "/things")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void deleteThings();
}
