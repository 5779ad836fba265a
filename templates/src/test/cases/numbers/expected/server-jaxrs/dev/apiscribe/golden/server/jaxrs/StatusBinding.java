// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.server.jaxrs;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import java.lang.reflect.Method;
import javax.annotation.processing.Generated;

/** Sets the {@link DocumentedStatus} on responses of operations that succeeded. */
@Generated("apiscribe")
final class StatusBinding implements DynamicFeature {
  @Override
  public void configure(ResourceInfo resource, FeatureContext context) {
    Method method = resource.getResourceMethod();
    Method declared = Declarations.of(resource.getResourceClass(), method.getName(), method.getParameterTypes());
    DocumentedStatus status = declared == null ? null : declared.getAnnotation(DocumentedStatus.class);
    if (status != null) {
      context.register(new Filter(status.value()));
    }
  }

  /** Leaves every response but a plain success unchanged: a mapped error passes here, too. */
  private record Filter(int status) implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
      if (response.getStatus() == 200 || response.getStatus() == 204) {
        response.setStatus(status);
      }
    }
  }
}
