package dev.apiscribe.conformance.contract;

import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.DocumentedExchange;
import dev.apiscribe.conformance.spec.DocumentedOperation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * A kind of request, and the status that every server answers it with.
 *
 * @param status {@link #SUCCESS} for the documented success of the operation
 * @param requests the requests of this kind, made of a documented one; none where there is no place
 *     for it
 * @param everywhere whether every operation is asked, or one of each method with and without a body
 * @param onJdkServer the status with which the JDK's server, on which the JAX-RS interfaces run,
 *     answers such a request by itself, and without the documented error body
 */
record ContractRow(
    String topic,
    String name,
    int status,
    BiFunction<DocumentedExchange, RawRequest, List<RawRequest>> requests,
    boolean everywhere,
    Optional<Integer> onJdkServer) {
  static final int SUCCESS = 0;

  /** A change of any request. */
  static ContractRow any(String topic, String name, int status, UnaryOperator<RawRequest> change) {
    return new ContractRow(
        topic,
        name,
        status,
        (exchange, request) -> List.of(change.apply(request)),
        false,
        Optional.empty());
  }

  /** A change of requests with a JSON body. */
  static ContractRow ofJson(
      String topic, String name, int status, UnaryOperator<RawRequest> change) {
    return new ContractRow(
        topic,
        name,
        status,
        (exchange, request) -> isJson(exchange) ? List.of(change.apply(request)) : List.of(),
        false,
        Optional.empty());
  }

  /** A change of requests that have a place for it. */
  static ContractRow where(
      String topic,
      String name,
      int status,
      BiFunction<DocumentedExchange, RawRequest, List<RawRequest>> requests) {
    return new ContractRow(topic, name, status, requests, true, Optional.empty());
  }

  ContractRow withRequests(BiFunction<DocumentedExchange, RawRequest, List<RawRequest>> others) {
    return new ContractRow(topic, name, status, others, everywhere, onJdkServer);
  }

  /** The same, where the JDK's server is not to be told otherwise. */
  ContractRow byJdkServer(int itsStatus) {
    return new ContractRow(topic, name, status, requests, everywhere, Optional.of(itsStatus));
  }

  /** Returns whether the container answers, and nothing of the API. */
  boolean isOfContainer(ContractServer server) {
    return server == ContractServer.JAXRS && onJdkServer.isPresent();
  }

  /** Returns the status on a server. */
  int status(ContractServer server) {
    return isOfContainer(server) ? onJdkServer.orElseThrow() : status;
  }

  static boolean isJson(DocumentedExchange exchange) {
    return exchange.request() != null && exchange.request().media().isJson();
  }

  /** The exchanges of an API that this is played with. */
  List<DocumentedExchange> exchanges(DocumentedApi api) {
    Map<String, DocumentedExchange> chosen = new LinkedHashMap<>();
    for (DocumentedExchange exchange : firstSuccesses(api)) {
      DocumentedOperation operation = exchange.operation();
      String kind = everywhere
          ? operation.id()
          : operation.method() + (exchange.request() == null ? "" : " with a body");
      chosen.putIfAbsent(kind, exchange);
    }
    return List.copyOf(chosen.values());
  }

  /** One for each operation. */
  static List<DocumentedExchange> firstSuccesses(DocumentedApi api) {
    Map<String, DocumentedExchange> first = new LinkedHashMap<>();
    for (DocumentedExchange exchange : api.exchanges()) {
      if (exchange.isSuccess() && !exchange.variant()) {
        first.putIfAbsent(exchange.operation().id(), exchange);
      }
    }
    return new ArrayList<>(first.values());
  }

  /** Returns whether the request asks for a status, and gets it. */
  boolean appliesPreference() {
    return topic.equals("Prefer") && name.startsWith("a documented status");
  }

  /** The status in words. */
  String expected() {
    return status == SUCCESS ? "success" : String.valueOf(status);
  }

  @Override
  public String toString() {
    return topic + ": " + name + ", " + expected();
  }
}
