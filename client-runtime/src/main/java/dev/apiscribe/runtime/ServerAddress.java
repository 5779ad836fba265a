package dev.apiscribe.runtime;

import dev.apiscribe.runtime.internal.http.HeaderText;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The address that a client is built for: one that is given whole, or that of a server with its
 * variables. Messages name the methods by which a program sets them.
 */
final class ServerAddress {
  private @Nullable URI endpoint;
  private @Nullable String server;
  private final Map<String, String> variables = new HashMap<>();
  /** Scheme and host, by the variable that is the host. */
  private final Map<String, String> addresses = new HashMap<>();

  private final Map<String, List<String>> allowed = new HashMap<>();
  private final Map<String, String> setters = new HashMap<>();

  void endpoint(URI given) {
    endpoint = Objects.requireNonNull(given, "endpoint");
  }

  boolean isGivenWhole() {
    return endpoint != null;
  }

  void server(String template) {
    server = Objects.requireNonNull(template, "server");
  }

  void variable(String name, String value) {
    variables.put(name, HeaderText.plain(setter(name), value));
    addresses.remove(name);
  }

  void variableOrAddress(String name, String value) {
    if (server == null || !server.contains("://{" + name + "}") || !value.contains("://")) {
      variable(name, value);
      return;
    }
    Matcher address = Expressions.ADDRESS.matcher(value);
    if (!address.matches()) {
      throw new IllegalArgumentException(setter(name)
          + " takes a host, or an address without a path such as http://localhost:8000");
    }
    variables.remove(name);
    addresses.put(name, address.group(1));
  }

  void allow(String variable, String... values) {
    allowed.put(
        Objects.requireNonNull(variable, "name"),
        List.of(Objects.requireNonNull(values, "values")));
  }

  void setter(String name, String method) {
    setters.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(method, "method"));
  }

  /** Returns the method by which a program sets a variable or a parameter; the name without one. */
  String setter(String name) {
    return setters.getOrDefault(Objects.requireNonNull(name, "name"), name);
  }

  /** Returns what is missing of the address, a sentence each. */
  List<String> missing() {
    if (endpoint != null) {
      return List.of();
    }
    if (server == null || server.startsWith("/")) {
      return List.of("no endpoint is set: call endpoint(URI)"
          + (server == null || server.equals("/")
              ? ""
              : ", for " + server + " is relative to where the document is published"));
    }
    List<String> missing = new ArrayList<>();
    Matcher variable = Expressions.VARIABLE.matcher(withAddresses(server));
    while (variable.find()) {
      String name = variable.group(1);
      if (!variables.containsKey(name)) {
        missing.add("no " + name + " is set: call " + setter(name)
            + "(…), or endpoint(URI) with the whole address");
      }
    }
    return missing;
  }

  /** Returns the address without a slash at its end; nothing is missing of it. */
  URI resolved() {
    if (endpoint != null) {
      return Endpoint.checked(endpoint);
    }
    allowed.forEach(this::checkValue);
    String address = Expressions.VARIABLE
        .matcher(withAddresses(String.valueOf(server)))
        .replaceAll(match -> value(match.group(1)));
    return Endpoint.of(address);
  }

  private void checkValue(String variable, List<String> values) {
    String value = variables.get(variable);
    if (value != null && !values.contains(value)) {
      throw new IllegalArgumentException(setter(variable) + " takes one of " + values);
    }
  }

  private String withAddresses(String template) {
    String resolved = template;
    for (Map.Entry<String, String> address : addresses.entrySet()) {
      String host = "[a-z]+://" + Pattern.quote("{" + address.getKey() + "}");
      resolved = resolved.replaceFirst(host, Matcher.quoteReplacement(address.getValue()));
    }
    return resolved;
  }

  private String value(String name) {
    String value = Objects.requireNonNull(variables.get(name), name);
    if (value.indexOf('/') >= 0) {
      throw new IllegalArgumentException(setter(name) + " takes the " + name
          + " alone, a part of an address; a whole one goes to endpoint(URI)");
    }
    return Matcher.quoteReplacement(value);
  }

  /** Apart, for most clients are given an address without variables. */
  private static final class Expressions {
    static final Pattern ADDRESS = Pattern.compile("((?i:https?)://[^/?#{}\\s]+)/?");
    static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");
  }
}
