// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.server.jaxrs;

import dev.apiscribe.golden.model.Change;
import dev.apiscribe.golden.model.Thing;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.InputStream;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Things. */
@Generated("apiscribe")
@Path("/")
public interface ThingsOperations {
  /**
   * Bytes, or nothing.
   *
   * <p>Documented statuses: 204.
   */
  @PUT
  @Path("/things/{id}")
  @Consumes("image/png")
  void putThing(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String contentType,
      InputStream body);

  /**
   * A form of the same schema as JSON, a text, and nothing.
   *
   * <p>Documented statuses: 204.
   */
  @POST
  @Path("/things/{id}")
  @Consumes("application/json")
  void fillThing(
      @PathParam("id") String id,
      @Nullable @Valid Thing body);

  /**
   * A form of the same schema as JSON, a text, and nothing.
   *
   * <p>Documented statuses: 204.
   */
  @POST
  @Path("/things/{id}")
  @Consumes("application/x-www-form-urlencoded")
  void fillThing(
      @PathParam("id") String id,
      @Nullable MultivaluedMap<String, String> body);

  /**
   * A form of the same schema as JSON, a text, and nothing.
   *
   * <p>Documented statuses: 204.
   */
  @POST
  @Path("/things/{id}")
  @Consumes("text/plain")
  void fillThing(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String contentType,
      InputStream body);

  /**
   * One type for each schema, and a method where Java tells no lists apart.
   *
   * <p>Documented statuses: 204.
   */
  @PATCH
  @Path("/things/{id}")
  @Consumes("application/merge-patch+json")
  void changeThing(
      @PathParam("id") String id,
      @NotNull @Valid Thing body);

  /**
   * One type for each schema, and a method where Java tells no lists apart.
   *
   * <p>Documented statuses: 204.
   */
  @PATCH
  @Path("/things/{id}")
  @Consumes("application/json-patch+json")
  void changeThing(
      @PathParam("id") String id,
      @NotNull @Valid List<@NotNull @Valid Change> body);

  /**
   * One type for each schema, and a method where Java tells no lists apart.
   *
   * <p>Documented statuses: 204.
   */
  @PATCH
  @Path("/things/{id}")
  @Consumes("application/json")
  void changeThingAsJson(
      @PathParam("id") String id,
      @NotNull @Valid @Size(max = 3) List<@NotNull @Valid Thing> body);

  /**
   * JSON of any kind beside a form of another schema.
   *
   * <p>Documented statuses: 204.
   */
  @POST
  @Path("/any")
  @Consumes("application/x-www-form-urlencoded")
  void sendAny(@NotNull MultivaluedMap<String, String> body);

  /**
   * JSON of any kind beside a form of another schema.
   *
   * <p>Documented statuses: 204.
   */
  @POST
  @Path("/any")
  @Consumes("application/*")
  void sendAny(
      @HeaderParam(HttpHeaders.CONTENT_TYPE) @NotNull String contentType,
      InputStream body);
}
