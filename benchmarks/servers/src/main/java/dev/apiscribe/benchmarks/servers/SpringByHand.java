package dev.apiscribe.benchmarks.servers;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** As one would write it, with the documented constraints. */
@RestController
final class SpringByHand {

  /** What is asked for. */
  record Group(
      @JsonProperty("log_group_name") @NotNull @Size(min = 1, max = 64)
      String name,

      @JsonProperty("ttl_in_days") @NotNull @Min(1) Integer days) {}

  /** What is answered. */
  record Created(@JsonProperty("log_group_id") String id) {}

  @PostMapping(
      path = "/v2/{project_id}/groups",
      consumes = "application/json",
      produces = "application/json")
  @ResponseStatus(HttpStatus.CREATED)
  Created create(
      @PathVariable("project_id") @Size(min = 32, max = 32) String projectId,
      @RequestBody @Valid Group group) {
    return new Created(Started.GROUP);
  }
}
