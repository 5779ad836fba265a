package dev.apiscribe.benchmarks.servers;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** As one would write it, with the documented constraints. */
@Path("/v2/{project_id}/groups")
public final class JerseyByHand {

  /** What is asked for. */
  public record JerseyGroup(
      @JsonProperty("log_group_name") @NotNull @Size(min = 1, max = 64)
      String name,

      @JsonProperty("ttl_in_days") @NotNull @Min(1) Integer days) {}

  /** What is answered. */
  public record JerseyCreated(@JsonProperty("log_group_id") String id) {}

  @POST
  @Consumes("application/json")
  @Produces("application/json")
  public Response create(
      @PathParam("project_id") @Size(min = 32, max = 32) String projectId,
      @NotNull @Valid JerseyGroup group) {
    return Response.status(Response.Status.CREATED)
        .entity(new JerseyCreated(Started.GROUP))
        .build();
  }
}
