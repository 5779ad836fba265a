// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Home;
import dev.apiscribe.golden.model.Pet;
import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Pets.
 *
 * <p>Safe for concurrent use. A future fails with what {@link PetsClient} throws.
 */
@Generated("apiscribe")
public final class PetsAsyncClient {
  private final ApiClient api;

  PetsAsyncClient(ApiClient api) {
    this.api = api;
  }

  /**
   * Replace a pet.
   */
  public CompletableFuture<Pet> putPet(Pet body) {
    return Response.bodyOf(this.putPetWithResponse(body, RequestOptions.none()));
  }

  /** Works like {@link #putPet(Pet)}, with options for this one call. */
  public CompletableFuture<Pet> putPet(Pet body, RequestOptions options) {
    return Response.bodyOf(this.putPetWithResponse(body, options));
  }

  /** Works like {@link #putPet(Pet)}, with status and headers. */
  public CompletableFuture<Response<Pet>> putPetWithResponse(Pet body) {
    return this.putPetWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #putPet(Pet)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Pet>> putPetWithResponse(Pet body, RequestOptions options) {
    return this.api
        .call(PetsOperations.PUT_PET)
        .body(PetJson.CODEC, body)
        .sendAsync(options);
  }

  /**
   * Create a home.
   */
  public CompletableFuture<List<Pet>> createHome(Home body) {
    return Response.bodyOf(this.createHomeWithResponse(body, RequestOptions.none()));
  }

  /** Works like {@link #createHome(Home)}, with options for this one call. */
  public CompletableFuture<List<Pet>> createHome(Home body, RequestOptions options) {
    return Response.bodyOf(this.createHomeWithResponse(body, options));
  }

  /** Works like {@link #createHome(Home)}, with status and headers. */
  public CompletableFuture<Response<List<Pet>>> createHomeWithResponse(Home body) {
    return this.createHomeWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #createHome(Home)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<List<Pet>>> createHomeWithResponse(Home body, RequestOptions options) {
    return this.api
        .call(PetsOperations.CREATE_HOME)
        .body(HomeJson.CODEC, body)
        .sendAsync(options);
  }
}
