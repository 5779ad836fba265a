package dev.apiscribe.conformance.server;

import dev.apiscribe.conformance.spec.Preference;
import dev.apiscribe.runtime.Headers;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.OutputStream;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Shows the observer each request before Jersey looks for its route. */
@PreMatching
@Priority(1) // Its response filter comes last, when the status is that of the document.
final class JaxrsArrivals implements ContainerRequestFilter, ContainerResponseFilter {
  private final ServerObserver observer;

  // Injected: those of the request that the current thread serves.
  @Context
  private @Nullable HttpHeaders headers;

  JaxrsArrivals(ServerObserver observer) {
    this.observer = observer;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    URI uri = request.getUriInfo().getRequestUri();
    String target = uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    OutputStream copy =
        observer.arrived(request.getMethod(), target, Headers.of(request.getHeaders()));
    request.setEntityStream(new TeeInputStream(request.getEntityStream(), copy));
  }

  /** Says which preference counted. */
  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    Preference preference = Preference.parse(request.getHeaderString(Preference.HEADER));
    if (preference != null && preference.status() == response.getStatus()) {
      response.getHeaders().putSingle(Preference.APPLIED, preference.applied());
    }
  }

  @Nullable
  String header(String name) {
    return headers == null ? null : headers.getHeaderString(name);
  }
}
