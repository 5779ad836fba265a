// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.server.spring;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.InputStream;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** Things. */
@Generated("apiscribe")
@RequestMapping({"", "/api"})
public interface ThingsOperations {
  /**
   * Fill a thing.
   *
   * <p>Documented statuses: 200.
   */
  @RequestMapping(
      method = RequestMethod.POST,
      path = "/things/{name}",
      consumes = {"application/json", "application/x-ndjson", "text/plain"})
  void fillThing(
      @PathVariable("name") @Size(min = 1) String name,
      @RequestParam(name = "since", required = false) @Min(1L) @Max(7L) @Nullable Integer since,
      @RequestHeader(HttpHeaders.CONTENT_TYPE) String contentType,
      InputStream body);
}
