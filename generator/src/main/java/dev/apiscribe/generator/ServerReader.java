package dev.apiscribe.generator;

import dev.apiscribe.generator.internal.JavaCode;
import dev.apiscribe.openapi.ServerPath;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.servers.ServerVariable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads where an API is, and which operations are elsewhere. */
final class ServerReader {
  private final OpenAPI openApi;

  ServerReader(OpenAPI openApi) {
    this.openApi = openApi;
  }

  /**
   * Returns the document's first server; that of the first operation where each has its own; else
   * the place of the document, as OpenAPI says.
   */
  Server ofApi() {
    Optional<Server> declared = first(openApi.getServers());
    if (declared.isPresent() && !declared.get().getUrl().equals("/")) {
      return declared.get();
    }
    List<Optional<Server>> all = openApi.getPaths().values().stream()
        .flatMap(item -> item.readOperations().stream().map(operation -> own(item, operation)))
        .toList();
    return all.stream().allMatch(Optional::isPresent)
        ? all.stream().flatMap(Optional::stream).findFirst().orElseGet(ServerReader::none)
        : none();
  }

  /** Returns the paths of the document's servers, below which operations are served too. */
  List<ServerPath> paths() {
    List<String> urls = Stream.ofNullable(openApi.getServers())
        .flatMap(List::stream)
        .map(Server::getUrl)
        .filter(Objects::nonNull)
        .toList();
    return ServerPath.all(urls, openApi.getPaths().keySet());
  }

  private static Server none() {
    return new Server().url("/");
  }

  /** Returns the address of an operation; null where it is that of the API. */
  JavaCode of(PathItem item, Operation operation) {
    String api = address(ofApi());
    return own(item, operation)
        .map(ServerReader::address)
        .filter(own -> !own.equals(api))
        .map(JavaCode::literal)
        .orElse(null);
  }

  private static Optional<Server> own(PathItem item, Operation operation) {
    return first(operation.getServers()).or(() -> first(item.getServers()));
  }

  private static Optional<Server> first(List<Server> servers) {
    return Stream.ofNullable(servers)
        .flatMap(List::stream)
        .filter(server -> server.getUrl() != null)
        .findFirst();
  }

  /** Returns the address with the defaults of its variables, and without a slash at its end. */
  private static String address(Server server) {
    String address = server.getUrl();
    Map<String, ServerVariable> variables =
        Objects.requireNonNullElse(server.getVariables(), Map.of());
    for (Map.Entry<String, ServerVariable> variable : variables.entrySet()) {
      address = address.replace(
          "{" + variable.getKey() + "}", String.valueOf(variable.getValue().getDefault()));
    }
    return address.length() > 1 && address.endsWith("/")
        ? address.substring(0, address.length() - 1)
        : address;
  }
}
