// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.server.spring;

import dev.apiscribe.golden.model.Crate;
import dev.apiscribe.golden.model.Label;
import dev.apiscribe.golden.model.UniqueBy;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import javax.annotation.processing.Generated;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Things. */
@Generated("apiscribe")
@RequestMapping({"", "/api"})
public interface ThingsOperations {
  /**
   * Create a crate.
   *
   * <p>Documented statuses: 204.
   */
  @RequestMapping(
      method = RequestMethod.POST,
      path = "/crates",
      consumes = "application/json")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void createCrate(@RequestBody @Valid Crate body);

  /**
   * Replace all labels.
   *
   * <p>Documented statuses: 204.
   */
  @RequestMapping(
      method = RequestMethod.PUT,
      path = "/labels",
      consumes = "application/json")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void replaceLabels(@RequestBody @Valid @UniqueBy("key") List<@NotNull @Valid Label> body);
}
