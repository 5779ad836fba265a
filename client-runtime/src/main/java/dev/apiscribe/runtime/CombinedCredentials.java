package dev.apiscribe.runtime;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Several credentials, which are all sent. */
record CombinedCredentials(List<Credentials> all) implements Credentials {
  @Override
  public TransportRequest authorize(TransportRequest request) {
    TransportRequest authorized = request;
    for (Credentials each : all) {
      authorized = each.authorize(authorized);
    }
    return authorized;
  }

  @Override
  public CompletionStage<TransportRequest> authorizeAsync(TransportRequest request) {
    CompletionStage<TransportRequest> authorized = CompletableFuture.completedStage(request);
    for (Credentials each : all) {
      authorized = authorized.thenCompose(each::authorizeAsync);
    }
    return authorized;
  }

  @Override
  public boolean renew(TransportRequest refused, Headers response) {
    boolean renewed = false;
    for (Credentials each : all) {
      renewed |= each.renew(refused, response);
    }
    return renewed;
  }

  @Override
  public void accepted(TransportRequest sent) {
    all.forEach(each -> each.accepted(sent));
  }

  @Override
  public String toString() {
    return "Credentials" + all;
  }
}
