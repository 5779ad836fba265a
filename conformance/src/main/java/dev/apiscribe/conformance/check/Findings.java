package dev.apiscribe.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.conformance.spec.BrokenRequest;
import dev.apiscribe.conformance.spec.DocumentedExchange;
import dev.apiscribe.conformance.spec.DocumentedOperation;
import dev.apiscribe.conformance.spec.Payload;
import dev.apiscribe.conformance.spec.Route;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The checks of one item and subject as they are made. Each aspect passes or fails, place by place.
 */
public final class Findings {
  private final Scope scope;
  private final DocumentedOperation operation;
  private final @Nullable Integer status;
  private final String item;
  private final Subject subject;
  private final List<Check> checks = new ArrayList<>();
  private final Set<String> passed = new HashSet<>();
  private @Nullable Payload payload;

  private Findings(
      Scope scope,
      DocumentedOperation operation,
      @Nullable Integer status,
      String item,
      Subject subject) {
    this.scope = scope;
    this.operation = operation;
    this.status = status;
    this.item = item;
    this.subject = subject;
  }

  public static Findings of(Payload payload, Subject subject) {
    Findings findings = new Findings(
        Scope.PAYLOAD, payload.operation(), payload.status(), payload.toString(), subject);
    return findings.about(payload);
  }

  public static Findings of(DocumentedExchange exchange, Subject subject) {
    Scope scope = exchange.variant() ? Scope.VARIANT : Scope.EXCHANGE;
    return new Findings(
        scope, exchange.operation(), exchange.status(), exchange.toString(), subject);
  }

  /** For a response with properties that are not as documented. */
  public static Findings ofChanged(DocumentedExchange exchange, Subject subject) {
    return new Findings(
        Scope.CHANGED, exchange.operation(), exchange.status(), exchange.toString(), subject);
  }

  public static Findings of(BrokenRequest broken, Subject subject) {
    return new Findings(Scope.CONSTRAINT, broken.operation(), null, broken.toString(), subject);
  }

  public static Findings of(Route route, Subject subject) {
    return new Findings(Scope.ROUTE, route.operation(), null, route.toString(), subject);
  }

  /** The next checks are about this payload; null for none. */
  public Findings about(@Nullable Payload next) {
    payload = next;
    return this;
  }

  public void passed(String aspect) {
    add(aspect, "", Outcome.PASSED, "");
  }

  /** The same for an aspect that is looked at often. */
  void passedOnce(String aspect) {
    if (passed.add(aspect)) {
      passed(aspect);
    }
  }

  public void failed(String aspect, String pointer, String message) {
    add(aspect, pointer, Outcome.FAILED, message);
  }

  public void notCovered(String aspect, String pointer, String reason) {
    add(aspect, pointer, Outcome.NOT_COVERED, reason);
  }

  public void same(String aspect, @Nullable Object expected, @Nullable Object actual) {
    if (Objects.equals(expected, actual)) {
      passed(aspect);
    } else {
      failed(aspect, "", "expected " + expected + " but was " + actual);
    }
  }

  public void sameJson(String aspect, JsonNode expected, JsonNode actual) {
    List<Difference> differences = Difference.between(expected, actual);
    differences.forEach(difference -> failed(aspect, difference.pointer(), difference.message()));
    if (differences.isEmpty()) {
      passed(aspect);
    }
  }

  /** Fails when the step throws, with the exception as the message. */
  public void attempt(String aspect, Runnable step) {
    try {
      step.run();
    } catch (RuntimeException | LinkageError e) {
      failed(aspect, "", e.toString());
    }
  }

  /** Every check so far. */
  public List<Check> checks() {
    return List.copyOf(checks);
  }

  private void add(String aspect, String pointer, Outcome outcome, String message) {
    checks.add(new Check(
        scope,
        operation.api(),
        operation.id(),
        status,
        item,
        payload == null ? null : payload.id(),
        subject,
        aspect,
        pointer,
        outcome,
        message));
  }
}
