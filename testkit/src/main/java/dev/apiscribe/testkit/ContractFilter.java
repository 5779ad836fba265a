package dev.apiscribe.testkit;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;

import com.github.tomakehurst.wiremock.extension.requestfilter.RequestFilterAction;
import com.github.tomakehurst.wiremock.extension.requestfilter.StubRequestFilterV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
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
    Optional<Refusal> refusal = this.contract.refusal(request);
    return refusal.isEmpty()
        ? RequestFilterAction.continueWith(request)
        : RequestFilterAction.stopWith(aResponse()
            .withStatus(refusal.get().status())
            .withHeader("Content-Type", "application/json")
            .withBody(this.contract.envelope(refusal.get()))
            .build());
  }
}
