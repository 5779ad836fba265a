package dev.apiscribe.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What JMH runs: one implementation with one document, in a JVM of its own. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DecodeState {
  /** One of {@link Decoders#ALL}, or of {@link Encoders#ALL}. */
  @Param("")
  public String implementation = "";

  /** One of the documents, or {@code ENCODE}. */
  @Param("")
  public String document = "";

  private Decoders.Decoder work = () -> "";

  /** Made once for each JVM. */
  @Setup(Level.Trial)
  public void prepare() throws Exception {
    work = document.equals("ENCODE")
        ? Encoders.of(implementation)
        : Decoders.of(implementation, Decoders.Document.valueOf(document));
  }

  /** The result is given to JMH, so that no compiler finds it needless. */
  @Benchmark
  public Object work() throws Exception {
    return work.decode();
  }
}
