package dev.apiscribe.generator;

import dev.apiscribe.generator.ApiView.CredentialView;
import dev.apiscribe.generator.internal.JavaCode;
import dev.apiscribe.generator.internal.JavaNames;
import dev.apiscribe.generator.internal.JavadocText;
import dev.apiscribe.openapi.JsonPointers;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads which credentials a client takes, and which of them it sends with an operation. */
final class SecurityReader {
  /** The builder's own methods. */
  static final Set<String> OF_BUILDER =
      Set.of(("allowInsecure api attemptTimeout build connectTimeout credentials endpoint"
              + " idleTimeout interceptor listener maxBodySize maxEventSize maxLineSize noProxy"
              + " proxy retry time timeout transport userAgent validateRequests validateResponses")
          .split(" "));

  private final OpenAPI openApi;
  private final Map<String, SecurityScheme> schemes = new LinkedHashMap<>();

  SecurityReader(OpenAPI openApi) {
    this.openApi = openApi;
    if (openApi.getComponents() != null && openApi.getComponents().getSecuritySchemes() != null) {
      schemes.putAll(openApi.getComponents().getSecuritySchemes());
    }
  }

  /**
   * Returns whether the schemes of a call depend on its operation, or are several at once. If not,
   * a client has one credential, and sends it with each call.
   */
  private boolean isByScheme() {
    return openApi.getPaths().values().stream()
            .flatMap(item -> item.readOperations().stream())
            .map(Operation::getSecurity)
            .anyMatch(
                own -> own != null && !names(own).isEmpty() && !own.equals(openApi.getSecurity()))
        || (openApi.getSecurity() != null
            && openApi.getSecurity().stream().anyMatch(each -> names(each).size() > 1));
  }

  /** Returns the calls that say to a client's descriptor which schemes it sends. */
  List<JavaCode> calls(Operation operation) {
    List<SecurityRequirement> own = operation.getSecurity();
    List<SecurityRequirement> security = own == null ? openApi.getSecurity() : own;
    if (security == null || (own == null && !isByScheme())) {
      return List.of();
    }
    List<List<String>> alternatives = names(security);
    if (alternatives.isEmpty()) {
      return List.of(JavaCode.of("noSecurity()"));
    }
    return !isByScheme()
        ? List.of()
        : alternatives.stream()
            .map(each -> JavaCode.of("security(%s)", JavaCode.join(JavaCode.literals(each))))
            .toList();
  }

  private List<List<String>> names(List<SecurityRequirement> alternatives) {
    return alternatives.stream()
        .map(this::names)
        .filter(names -> !names.isEmpty())
        .toList();
  }

  /** Returns what a request carries: a certificate is of the connection. */
  private List<String> names(SecurityRequirement alternative) {
    return alternative.keySet().stream()
        .filter(name -> schemes.get(name) == null
            || schemes.get(name).getType() != SecurityScheme.Type.MUTUALTLS)
        .toList();
  }

  /** @param names of the builder's methods that are there already */
  List<CredentialView> credentials(Set<String> names) {
    Set<String> taken = new HashSet<>(names);
    taken.addAll(OF_BUILDER);
    List<CredentialView> credentials = new ArrayList<>();
    schemes.forEach((name, scheme) -> {
      CredentialView view = credential(name, scheme, taken);
      if (view != null) {
        credentials.add(view);
      }
    });
    return credentials;
  }

  private CredentialView credential(String name, SecurityScheme scheme, Set<String> taken) {
    String where = "#/components/securitySchemes" + JsonPointers.step(name);
    boolean isKey = scheme.getType() == SecurityScheme.Type.APIKEY;
    if (isKey && scheme.getName() == null) {
      throw new IllegalArgumentException(
          where + ": found no name, expected that of a " + scheme.getIn() + ". Add it.");
    }
    Kind kind = kind(scheme);
    if (kind != Kind.HEADER && kind != Kind.BASIC) {
      EnvironmentView.refuse(
          scheme.getExtensions(), where, "a key in a header, and on http with basic");
    }
    if (kind == null) {
      return null;
    }
    String method = JavaNames.lowerCamelCase(name);
    return new CredentialView(
        JavaCode.name(JavaNames.free(taken, method, method + "Credentials")),
        isByScheme() ? JavaCode.of("%s, ", JavaCode.literal(name)) : JavaCode.of(""),
        isKey ? JavaCode.literal(scheme.getName()) : null,
        isKey && kind != Kind.HEADER ? JavaCode.name(scheme.getIn().toString()) : null,
        kind == Kind.HEADER,
        kind == Kind.BASIC,
        kind == Kind.BEARER,
        kind == Kind.BEARER ? tokenUrl(scheme) : null,
        JavadocText.lines(scheme.getDescription()),
        kind == Kind.HEADER ? EnvironmentView.of(scheme.getExtensions(), where) : null,
        kind == Kind.BASIC ? EnvironmentView.login(scheme.getExtensions(), where) : null);
  }

  private enum Kind {
    HEADER,
    KEY,
    BASIC,
    BEARER
  }

  /** Returns null for what the caller's own credentials do. */
  private Kind kind(SecurityScheme scheme) {
    if (scheme.getType() == null) {
      return null;
    }
    return switch (scheme.getType()) {
      case APIKEY ->
        scheme.getIn() != SecurityScheme.In.HEADER
            ? Kind.KEY
            : isSignature(scheme) ? null : Kind.HEADER;
      case HTTP ->
        switch (String.valueOf(scheme.getScheme()).toLowerCase(Locale.ROOT)) {
          case "basic" -> Kind.BASIC;
          case "bearer" -> Kind.BEARER;
          default -> null;
        };
      case OAUTH2, OPENIDCONNECT -> Kind.BEARER;
      case MUTUALTLS -> null;
    };
  }

  /**
   * Returns whether the key is in Authorization, beside other schemes of which a client sends one:
   * then it is made of each request.
   */
  private boolean isSignature(SecurityScheme scheme) {
    return "Authorization".equalsIgnoreCase(scheme.getName())
        && schemes.size() > 1
        && !isByScheme();
  }

  /** Returns null where a program cannot log in by itself. */
  private static JavaCode tokenUrl(SecurityScheme scheme) {
    if (scheme.getFlows() == null
        || scheme.getFlows().getClientCredentials() == null
        || scheme.getFlows().getClientCredentials().getTokenUrl() == null) {
      return null;
    }
    String url = scheme.getFlows().getClientCredentials().getTokenUrl();
    try {
      URI address = new URI(url);
      boolean isAbsolute = address.getHost() != null
          && address.getScheme() != null
          && address.getScheme().matches("https?")
          && address.getRawQuery() == null;
      return isAbsolute ? JavaCode.literal(url) : null;
    } catch (java.net.URISyntaxException e) {
      return null;
    }
  }
}
