package dev.apiscribe.testkit;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.requestfilter.RequestFilterAction;
import com.github.tomakehurst.wiremock.extension.requestfilter.StubRequestFilterV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.List;
import java.util.Optional;

/** Refuses requests that break the contract, before any mapping sees them. */
final class ContractFilter implements StubRequestFilterV2 {
  private final Contract contract;

  ContractFilter(Contract contract) {
    this.contract = contract;
  }

  @Override
  public String getName() {
    return "apiscribe-contract";
  }

  @Override
  public RequestFilterAction filter(Request request, ServeEvent event) {
    Optional<Refusal> refusal = contract.refusal(request);
    if (request.getMethod().equals(RequestMethod.OPTIONS)
        && refusal.isPresent()
        && refusal.get().status() == 405) {
      return RequestFilterAction.stopWith(
          allowing(refusal.get().allowed(), ok()).build());
    }
    return refusal.isEmpty()
        ? RequestFilterAction.continueWith(request)
        : RequestFilterAction.stopWith(refused(refusal.get()).build());
  }

  private ResponseDefinitionBuilder refused(Refusal refusal) {
    return allowing(refusal.allowed(), aResponse().withStatus(refusal.status()))
        .withHeader("Content-Type", "application/json")
        .withBody(contract.envelope(refusal));
  }

  private static ResponseDefinitionBuilder allowing(
      List<String> methods, ResponseDefinitionBuilder response) {
    return methods.isEmpty() ? response : response.withHeader("Allow", String.join(", ", methods));
  }
}
