package dev.apiscribe.iam;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The body of a login. */
final class LoginBody {
  private final String domain;
  private final String user;
  private final Supplier<String> password;
  private final Scope scope;

  LoginBody(String domain, String user, Supplier<String> password, Scope scope) {
    this.domain = domain;
    this.user = user;
    this.password = password;
    this.scope = scope;
  }

  /** Returns the current password. Fails with {@link IllegalStateException} when there is none. */
  String password() {
    @Nullable String secret = password.get();
    if (secret == null) {
      throw new IllegalStateException("there is no password for the login to IAM");
    }
    return secret;
  }

  /** Returns the JSON. */
  Map<String, Object> json(String secret) {
    Map<String, Object> owner =
        Map.of("name", user, "domain", Map.of("name", domain), "password", secret);
    Map<String, Object> identity =
        Map.of("methods", List.of("password"), "password", Map.of("user", owner));
    String value = scope.value() == null ? domain : scope.value();
    Map<String, Object> scopes = Map.of(scope.kind(), Map.of(scope.property(), value));
    return Map.of("auth", Map.of("identity", identity, "scope", scopes));
  }

  /**
   * The scope of a token.
   *
   * @param kind project or domain
   * @param property name or id
   * @param value null for the name of the user's own domain
   */
  record Scope(String kind, String property, @Nullable String value) {
    static Scope project(String property, String value) {
      return new Scope("project", property, value);
    }

    static Scope domain() {
      return new Scope("domain", "name", null);
    }
  }
}
