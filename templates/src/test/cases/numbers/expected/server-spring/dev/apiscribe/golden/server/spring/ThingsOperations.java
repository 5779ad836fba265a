// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.server.spring;

import dev.apiscribe.golden.model.Level;
import dev.apiscribe.golden.model.Port;
import dev.apiscribe.golden.model.PutThingShare;
import dev.apiscribe.golden.model.Thing;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** Things. */
@Generated("apiscribe")
public interface ThingsOperations {
  /**
   * Numbers in all places of a request.
   *
   * <p>Documented statuses: 200.
   */
  @RequestMapping(
      method = RequestMethod.POST,
      path = "/things/{level}",
      consumes = "application/json",
      produces = "application/json")
  ResponseEntity<Level> putThing(
      @PathVariable("level") Level level,
      @RequestParam(name = "share", required = false) @Nullable PutThingShare share,
      @RequestParam(name = "levels", required = false) @Valid @Nullable List<@NotNull Level> levels,
      @RequestHeader(name = "X-Port", required = false) @Nullable Port xPort,
      @RequestBody @Valid List<@NotNull @Valid Thing> body);
}
