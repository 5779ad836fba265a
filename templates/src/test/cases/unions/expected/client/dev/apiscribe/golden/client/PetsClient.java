// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Home;
import dev.apiscribe.golden.model.Pet;
import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Pets.
 *
 * <p>Safe for concurrent use. Every method throws an {@link dev.apiscribe.runtime.ApiException} unless the call
 * succeeds as documented. The exception's type says why, and it keeps the response.
 */
@Generated("apiscribe")
public final class PetsClient {
  private final ApiClient api;

  PetsClient(ApiClient api) {
    this.api = api;
  }

  /**
   * Replace a pet.
   */
  public Pet putPet(Pet body) {
    return this.putPetWithResponse(body, RequestOptions.none()).body();
  }

  /** Works like {@link #putPet(Pet)}, with options for this one call. */
  public Pet putPet(Pet body, RequestOptions options) {
    return this.putPetWithResponse(body, options).body();
  }

  /** Works like {@link #putPet(Pet)}, with status and headers. */
  public Response<Pet> putPetWithResponse(Pet body) {
    return this.putPetWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #putPet(Pet)}, with status and headers, and with options for this one call. */
  public Response<Pet> putPetWithResponse(Pet body, RequestOptions options) {
    return this.api
        .call(PetsOperations.PUT_PET)
        .body(PetJson.CODEC, body)
        .send(options);
  }

  /**
   * Create a home.
   */
  public List<Pet> createHome(Home body) {
    return this.createHomeWithResponse(body, RequestOptions.none()).body();
  }

  /** Works like {@link #createHome(Home)}, with options for this one call. */
  public List<Pet> createHome(Home body, RequestOptions options) {
    return this.createHomeWithResponse(body, options).body();
  }

  /** Works like {@link #createHome(Home)}, with status and headers. */
  public Response<List<Pet>> createHomeWithResponse(Home body) {
    return this.createHomeWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #createHome(Home)}, with status and headers, and with options for this one call. */
  public Response<List<Pet>> createHomeWithResponse(Home body, RequestOptions options) {
    return this.api
        .call(PetsOperations.CREATE_HOME)
        .body(HomeJson.CODEC, body)
        .send(options);
  }
}
