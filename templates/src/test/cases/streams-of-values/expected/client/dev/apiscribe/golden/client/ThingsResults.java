// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Thing;
import dev.apiscribe.runtime.ValueStream;
import java.io.IOException;
import javax.annotation.processing.Generated;

/** The results of the operations in {@link ThingsClient} whose successes have several types. */
@Generated("apiscribe")
public final class ThingsResults {
  private ThingsResults() {}

  /**
   * The result of {@code exportLines}: a record for each documented status. An undocumented 2xx is read as the first.
   */
  public sealed interface ExportLines extends AutoCloseable {
    /** Returns what the visitor's method for this status returns. */
    <R> R accept(Visitor<R> visitor);

    /** Closes a body that is still arriving. */
    @Override default void close() throws IOException {}

    /** What to do with each status. One without a method of its own is passed to {@link #other}. */
    @FunctionalInterface
    interface Visitor<R> {
      default R visit200(Status200 success) { return other(success); }

      default R visit202(Status202 success) { return other(success); }

      R other(ExportLines success);
    }

    /** Things. */
    record Status200(ValueStream<Thing> body) implements ExportLines {
      @Override public <R> R accept(Visitor<R> visitor) { return visitor.visit200(this); }

      @Override public void close() throws IOException { this.body.close(); }
    }

    /** Later. */
    record Status202(Thing body) implements ExportLines {
      @Override public <R> R accept(Visitor<R> visitor) { return visitor.visit202(this); }
    }
  }

  /** Keeps a switch over the statuses from being complete without a default: there may be more of them one day. */
  private static final class ExportLines_ implements ExportLines {
    @Override public <R> R accept(Visitor<R> visitor) { return visitor.other(this); }
  }
}
