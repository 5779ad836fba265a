// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Job;
import dev.apiscribe.golden.model.Thing;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** The results of the operations in {@link ThingsClient} whose successes have several types. */
@Generated("apiscribe")
public final class ThingsResults {
  private ThingsResults() {}

  /**
   * The result of {@code things}: a record for each documented status. An undocumented 2xx is read as the first.
   */
  public sealed interface Things extends AutoCloseable {
    /** Returns what the visitor's method for this status returns. */
    <R> R accept(Visitor<R> visitor);

    /** Closes a body that is still arriving. */
    @Override default void close() throws IOException {}

    /** What to do with each status. One without a method of its own is passed to {@link #other}. */
    @FunctionalInterface
    interface Visitor<R> {
      default R visit200(Status200 success) { return other(success); }

      default R visit207(Status207 success) { return other(success); }

      R other(Things success);
    }

    /** All things. */
    record Status200(List<Thing> body) implements Things {
      @Override public <R> R accept(Visitor<R> visitor) { return visitor.visit200(this); }
    }

    /** Some of them. */
    record Status207(InputStream body) implements Things {
      @Override public <R> R accept(Visitor<R> visitor) { return visitor.visit207(this); }

      @Override public void close() throws IOException { this.body.close(); }
    }
  }

  /** Keeps a switch over the statuses from being complete without a default: there may be more of them one day. */
  private static final class Things_ implements Things {
    @Override public <R> R accept(Visitor<R> visitor) { return visitor.other(this); }
  }

  /**
   * The result of {@code makeThing}: a record for each documented status. An undocumented 2xx is read as the first.
   */
  public sealed interface MakeThing {
    /** Returns what the visitor's method for this status returns. */
    <R> R accept(Visitor<R> visitor);

    /** What to do with each status. One without a method of its own is passed to {@link #other}. */
    @FunctionalInterface
    interface Visitor<R> {
      default R visit200(Status200 success) { return other(success); }

      default R visit202(Status202 success) { return other(success); }

      default R visit204(Status204 success) { return other(success); }

      default R visit2xx(Status2xx success) { return other(success); }

      R other(MakeThing success);
    }

    /** It was there. */
    record Status200(Thing body) implements MakeThing {
      @Override public <R> R accept(Visitor<R> visitor) { return visitor.visit200(this); }
    }

    /**
     * It will be made.
     *
     * <p>Ask for the job later.
     */
    record Status202(Job body) implements MakeThing {
      @Override public <R> R accept(Visitor<R> visitor) { return visitor.visit202(this); }
    }

    /** Nothing to make. */
    record Status204() implements MakeThing {
      @Override public <R> R accept(Visitor<R> visitor) { return visitor.visit204(this); }
    }

    /** Whatever else. */
    record Status2xx(String body) implements MakeThing {
      @Override public <R> R accept(Visitor<R> visitor) { return visitor.visit2xx(this); }
    }
  }

  /** Keeps a switch over the statuses from being complete without a default: there may be more of them one day. */
  private static final class MakeThing_ implements MakeThing {
    @Override public <R> R accept(Visitor<R> visitor) { return visitor.other(this); }
  }

  /**
   * The result of {@code job}: a record for each documented status. An undocumented 2xx is read as the first.
   */
  public sealed interface JobOperation {
    /** Returns what the visitor's method for this status returns. */
    <R> R accept(Visitor<R> visitor);

    /** What to do with each status. One without a method of its own is passed to {@link #other}. */
    @FunctionalInterface
    interface Visitor<R> {
      default R visit200(Status200 success) { return other(success); }

      default R visit201(Status201 success) { return other(success); }

      R other(JobOperation success);
    }

    /** A job. */
    record Status200(Job body) implements JobOperation {
      @Override public <R> R accept(Visitor<R> visitor) { return visitor.visit200(this); }
    }

    /** A job and its parts. */
    record Status201(Map<String, Job> body) implements JobOperation {
      @Override public <R> R accept(Visitor<R> visitor) { return visitor.visit201(this); }
    }
  }

  /** Keeps a switch over the statuses from being complete without a default: there may be more of them one day. */
  private static final class JobOperation_ implements JobOperation {
    @Override public <R> R accept(Visitor<R> visitor) { return visitor.other(this); }
  }
}
