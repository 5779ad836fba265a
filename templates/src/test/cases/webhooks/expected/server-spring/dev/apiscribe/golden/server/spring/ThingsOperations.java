// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.server.spring;

import javax.annotation.processing.Generated;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Things. */
@Generated("apiscribe")
public interface ThingsOperations {
  /**
   * What clients call.
   *
   * <p>Documented statuses: 204.
   */
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/things")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void listThings();
}
