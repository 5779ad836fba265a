package dev.apiscribe.runtime;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Which events of a stream bring what, where an operation answers with the rows of a table. Immutable: every method
 * that sets something returns another descriptor.
 */
public final class RowEvents {
  private final String opening;
  private final JsonPointer header;
  private final String rows;
  private final Set<String> metrics;
  private final @Nullable Cancellation cancellation;

  private RowEvents(
      String opening, JsonPointer header, String rows, Set<String> metrics, @Nullable Cancellation cancellation) {
    this.opening = opening;
    this.header = header;
    this.rows = rows;
    this.metrics = metrics;
    this.cancellation = cancellation;
  }

  /**
   * @param event the name of the event that comes first
   * @param header JSON Pointer to the columns in its data: a list of objects with {@code name} and {@code type}
   */
  public static RowEvents opening(String event, String header) {
    return new RowEvents(event, JsonPointer.compile(header), "message", Set.of(), null);
  }

  /** The name of the events with rows. Default: {@code message}, which is that of an event without a name. */
  public RowEvents rows(String event) {
    return new RowEvents(this.opening, this.header, event, this.metrics, this.cancellation);
  }

  /** The names of the events with metrics. Default: none. */
  public RowEvents metrics(String... events) {
    return new RowEvents(this.opening, this.header, this.rows, Set.copyOf(List.of(events)), this.cancellation);
  }

  /**
   * How the server is asked to stop.
   *
   * @param parameter the path parameter of that operation that says what to stop
   * @param from JSON Pointer to its value in the opening's data
   */
  public RowEvents cancel(Supplier<? extends Operation<?>> operation, String parameter, String from) {
    var cancellation = new Cancellation(operation, parameter, JsonPointer.compile(from));
    return new RowEvents(this.opening, this.header, this.rows, this.metrics, cancellation);
  }

  String opening() {
    return this.opening;
  }

  JsonPointer header() {
    return this.header;
  }

  String rows() {
    return this.rows;
  }

  Set<String> metrics() {
    return this.metrics;
  }

  @Nullable Cancellation cancellation() {
    return this.cancellation;
  }

  @Override
  public String toString() {
    return "RowEvents[" + this.opening + ", " + this.rows + "]";
  }

  /** The operation that stops a stream. It may be declared after the one that it stops, hence the supplier. */
  record Cancellation(Supplier<? extends Operation<?>> operation, String parameter, JsonPointer from) {}
}
