package dev.apiscribe.testkit;

import com.github.tomakehurst.wiremock.extension.ResponseTransformerV2;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;

/** Says in {@code Preference-Applied} which preference counted (RFC 7240). */
final class AppliedPreference implements ResponseTransformerV2 {
  @Override
  public String getName() {
    return "apiscribe-preference";
  }

  @Override
  public Response transform(Response response, ServeEvent event) {
    boolean counted = OperationContract.preferredStatus(event.getRequest())
        .filter(status -> status.equals(String.valueOf(response.getStatus())))
        .isPresent();
    return counted
        ? Response.Builder.like(response)
            .headers(response
                .getHeaders()
                .plus(new HttpHeader("Preference-Applied", "status=" + response.getStatus())))
            .build()
        : response;
  }
}
