// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Account;
import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Accounts.
 *
 * <p>Safe for concurrent use. A future fails with what {@link AccountsClient} throws.
 */
@Generated("apiscribe")
public final class AccountsAsyncClient {
  private final ApiClient api;

  AccountsAsyncClient(ApiClient api) {
    this.api = api;
  }

  /**
   * Send and return an account.
   */
  public CompletableFuture<Account> openAccount(Account body) {
    return Response.bodyOf(this.openAccountWithResponse(body, RequestOptions.none()));
  }

  /** Works like {@link #openAccount(Account)}, with options for this one call. */
  public CompletableFuture<Account> openAccount(Account body, RequestOptions options) {
    return Response.bodyOf(this.openAccountWithResponse(body, options));
  }

  /** Works like {@link #openAccount(Account)}, with status and headers. */
  public CompletableFuture<Response<Account>> openAccountWithResponse(Account body) {
    return this.openAccountWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #openAccount(Account)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Account>> openAccountWithResponse(Account body, RequestOptions options) {
    return this.api
        .call(AccountsOperations.OPEN_ACCOUNT)
        .body(AccountJson.CODEC, body)
        .sendAsync(options);
  }
}
