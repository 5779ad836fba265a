// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.server.jaxrs;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Refuses a parameter with one value that comes more than once, of which the framework would read the first. */
@Generated("apiscribe")
final class SingleParameters implements DynamicFeature {
  @Override
  public void configure(ResourceInfo resource, FeatureContext context) {
    Method method = resource.getResourceMethod();
    Method declared = Declarations.of(resource.getResourceClass(), method.getName(), method.getParameterTypes());
    List<Annotation> single = new ArrayList<>();
    for (int i = 0; declared != null && i < declared.getParameterCount(); i++) {
      if (!Collection.class.isAssignableFrom(declared.getParameterTypes()[i])) {
        single.addAll(List.of(declared.getParameterAnnotations()[i]));
      }
    }
    if (!single.isEmpty()) {
      context.register(new Filter(single));
    }
  }

  private record Filter(List<Annotation> single) implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
      for (Annotation each : single) {
        if (count(request, each) > 1) {
          String name = Declarations.parameter(new Annotation[] { each });
          request.abortWith(ErrorMappers.badRequest(name + ": comes more than once"));
          return;
        }
      }
    }

    private static int count(ContainerRequestContext request, Annotation parameter) {
      return parameter instanceof QueryParam query ? size(request.getUriInfo().getQueryParameters().get(query.value()))
          : parameter instanceof HeaderParam header ? size(request.getHeaders().get(header.value()))
          : 0;
    }

    private static int size(@Nullable List<String> values) {
      return values == null ? 0 : values.size();
    }
  }
}
