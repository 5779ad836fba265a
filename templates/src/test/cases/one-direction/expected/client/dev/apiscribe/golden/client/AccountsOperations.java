// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Account;
import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.ResponseBody;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class AccountsOperations {
  static final Operation<Account> OPEN_ACCOUNT =
      Operation.<Account>of("openAccount", "POST", "/accounts")
          .requestMediaTypes("application/json")
          .requiresBody()
          .success(200, ResponseBody.json(AccountJson.CODEC))
          .build();

  private AccountsOperations() {}
}
