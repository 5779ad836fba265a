// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.server.spring;

import dev.apiscribe.golden.model.Color;
import dev.apiscribe.golden.model.ListThingsLevel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Things. */
@Generated("apiscribe")
public interface ThingsOperations {
  /**
   * Parameters of every style.
   *
   * <p>Documented statuses: 204.
   *
   * @param level The service's default is 1.
   * @param json In JSON.
   * @param query all parameters of the query, those of objects among them
   */
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/things/{key}/{keys}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void listThings(
      @PathVariable("key") String key,
      @PathVariable("keys") String keys,
      @RequestParam(name = "joined", required = false) @Nullable String joined,
      @RequestParam(name = "any", required = false) @Nullable String any,
      @RequestParam(name = "spaced", required = false) @Nullable String spaced,
      @RequestParam(name = "piped", required = false) @Nullable String piped,
      @RequestParam(name = "piece", required = false) @Valid @Nullable List<@NotNull String> piece,
      @RequestParam(name = "colors", required = false) @Valid @Nullable List<@NotNull Color> colors,
      @RequestParam(name = "level", required = false) @Nullable ListThingsLevel level,
      @RequestParam("json") String json,
      @RequestHeader(name = "X-Filter", required = false) @Nullable String xFilter,
      @CookieValue("session") @Size(max = 9) String session,
      @CookieValue(name = "tries", required = false) @Nullable Integer tries,
      @RequestParam MultiValueMap<String, String> query);

  /**
   * A cookie alone.
   *
   * <p>Documented statuses: 204.
   */
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/cookies")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void readCookie(@CookieValue("session") String session);

  /**
   * An object alone.
   *
   * <p>Documented statuses: 204.
   *
   * @param allParameters all parameters of the query, those of objects among them
   */
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/queries")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void readQuery(@RequestParam MultiValueMap<String, String> allParameters);

  /**
   * Paths in other styles, and parameters that OpenAPI leaves open.
   *
   * <p>Documented statuses: 204.
   *
   * @param query all parameters of the query, those of objects among them
   */
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/paths/{label}/{labels}/{matrix}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void readPaths(
      @PathVariable("label") String label,
      @PathVariable("labels") String labels,
      @PathVariable("matrix") String matrix,
      @RequestParam(name = "url", required = false) @Nullable String url,
      @RequestParam(name = "pairs", required = false) @Nullable String pairs,
      @CookieValue(name = "sizes", required = false) @Nullable String sizes,
      @CookieValue(name = "filter", required = false) @Nullable String filter,
      @RequestParam MultiValueMap<String, String> query);
}
