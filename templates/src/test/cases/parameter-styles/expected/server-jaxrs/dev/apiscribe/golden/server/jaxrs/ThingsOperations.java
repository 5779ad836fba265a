// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.server.jaxrs;

import dev.apiscribe.golden.model.Color;
import dev.apiscribe.golden.model.ListThingsLevel;
import dev.apiscribe.golden.server.jaxrs.ParameterConversion.CommaSeparated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Things. */
@Generated("apiscribe")
@Path("/")
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
  @GET
  @Path("/things/{key}/{keys}")
  void listThings(
      @PathParam("key") String key,
      @PathParam("keys") String keys,
      @QueryParam("joined") @Nullable String joined,
      @QueryParam("any") @Nullable String any,
      @QueryParam("spaced") @Nullable String spaced,
      @QueryParam("piped") @Nullable String piped,
      @QueryParam("piece") @Valid @Nullable List<@NotNull String> piece,
      @QueryParam("colors") @CommaSeparated @Valid @Nullable List<@NotNull Color> colors,
      @QueryParam("level") @Nullable ListThingsLevel level,
      @QueryParam("json") @NotNull String json,
      @HeaderParam("X-Filter") @Nullable String xFilter,
      @CookieParam("session") @NotNull @Size(max = 9) String session,
      @CookieParam("tries") @Nullable Integer tries,
      @jakarta.ws.rs.core.Context UriInfo query);

  /**
   * A cookie alone.
   *
   * <p>Documented statuses: 204.
   */
  @GET
  @Path("/cookies")
  void readCookie(@CookieParam("session") @NotNull String session);

  /**
   * An object alone.
   *
   * <p>Documented statuses: 204.
   *
   * @param allParameters all parameters of the query, those of objects among them
   */
  @GET
  @Path("/queries")
  void readQuery(@jakarta.ws.rs.core.Context UriInfo allParameters);

  /**
   * Paths in other styles, and parameters that OpenAPI leaves open.
   *
   * <p>Documented statuses: 204.
   *
   * @param query all parameters of the query, those of objects among them
   */
  @GET
  @Path("/paths/{label}/{labels}/{matrix}")
  void readPaths(
      @PathParam("label") String label,
      @PathParam("labels") String labels,
      @PathParam("matrix") String matrix,
      @QueryParam("url") @Nullable String url,
      @QueryParam("pairs") @Nullable String pairs,
      @CookieParam("sizes") @Nullable String sizes,
      @CookieParam("filter") @Nullable String filter,
      @jakarta.ws.rs.core.Context UriInfo query);
}
