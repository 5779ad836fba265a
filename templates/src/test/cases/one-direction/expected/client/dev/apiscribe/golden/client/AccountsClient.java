// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Account;
import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import javax.annotation.processing.Generated;

/**
 * Accounts.
 *
 * <p>Safe for concurrent use. Every method throws an {@link dev.apiscribe.runtime.ApiException} unless the call
 * succeeds as documented. The exception's type says why, and it keeps the response.
 */
@Generated("apiscribe")
public final class AccountsClient {
  private final ApiClient api;

  AccountsClient(ApiClient api) {
    this.api = api;
  }

  /**
   * Send and return an account.
   */
  public Account openAccount(Account body) {
    return this.openAccountWithResponse(body, RequestOptions.none()).body();
  }

  /** Works like {@link #openAccount(Account)}, with options for this one call. */
  public Account openAccount(Account body, RequestOptions options) {
    return this.openAccountWithResponse(body, options).body();
  }

  /** Works like {@link #openAccount(Account)}, with status and headers. */
  public Response<Account> openAccountWithResponse(Account body) {
    return this.openAccountWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #openAccount(Account)}, with status and headers, and with options for this one call. */
  public Response<Account> openAccountWithResponse(Account body, RequestOptions options) {
    return this.api
        .call(AccountsOperations.OPEN_ACCOUNT)
        .body(AccountJson.CODEC, body)
        .send(options);
  }
}
