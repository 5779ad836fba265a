// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.server.jaxrs;

import dev.apiscribe.golden.model.Part;
import dev.apiscribe.golden.model.Thing;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.InputStream;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Things. */
@Generated("apiscribe")
@Path("/")
public interface ThingsOperations {
  /**
   * A form beside JSON of another schema.
   *
   * <p>Documented statuses: 204.
   */
  @PUT
  @Path("/forms")
  @Consumes("application/x-www-form-urlencoded")
  void sendFormOrJson(@Nullable MultivaluedMap<String, String> body);

  /**
   * A form beside JSON of another schema.
   *
   * <p>Documented statuses: 204.
   */
  @PUT
  @Path("/forms")
  @Consumes("application/json")
  void sendFormOrJson(@Nullable @Valid Part body);

  /**
   * A form alone.
   *
   * <p>Documented statuses: 204.
   */
  @POST
  @Path("/forms")
  @Consumes("application/x-www-form-urlencoded")
  void sendForm(@NotNull MultivaluedMap<String, String> body);

  /**
   * A form and XML of the same schema as JSON.
   *
   * <p>Documented statuses: 204.
   */
  @PATCH
  @Path("/forms")
  @Consumes("application/json")
  void sendSame(@Nullable @Valid Thing body);

  /**
   * A form and XML of the same schema as JSON.
   *
   * <p>Documented statuses: 204.
   */
  @PATCH
  @Path("/forms")
  @Consumes("application/x-www-form-urlencoded")
  void sendSame(@Nullable MultivaluedMap<String, String> body);

  /**
   * A form and XML of the same schema as JSON.
   *
   * <p>Documented statuses: 204.
   */
  @PATCH
  @Path("/forms")
  @Consumes("application/xml")
  void sendSame(
      @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String contentType,
      InputStream body);

  /**
   * Parts with a schema of their own, beside JSON, or nothing.
   *
   * <p>Documented statuses: 204.
   */
  @PUT
  @Path("/parts")
  @Consumes("application/json")
  void sendThing(@Nullable Object body);

  /**
   * Parts with a schema of their own, beside JSON, or nothing.
   *
   * <p>Documented statuses: 204.
   */
  @PUT
  @Path("/parts")
  @Consumes("multipart/form-data")
  void sendThing(
      @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String contentType,
      InputStream body);

  /**
   * Parts of all kinds.
   *
   * <p>Documented statuses: 204.
   */
  @POST
  @Path("/parts")
  @Consumes("multipart/form-data")
  void sendParts(
      @HeaderParam(HttpHeaders.CONTENT_TYPE) @NotNull String contentType,
      InputStream body);
}
