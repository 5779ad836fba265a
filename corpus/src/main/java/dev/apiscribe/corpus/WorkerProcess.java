package dev.apiscribe.corpus;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A {@link Worker}, started when there is something to do and again after it has ended. */
final class WorkerProcess implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path log;
  private final int seconds;
  private @Nullable Process process;
  /** Empty where the process has ended. */
  private BlockingQueue<Optional<String>> lines = new LinkedBlockingQueue<>();

  /** @param seconds the most that one document may take */
  WorkerProcess(Path log, int seconds) {
    this.log = log;
    this.seconds = seconds;
  }

  Outcome attempt(Path document, Implementation implementation, Path folder)
      throws IOException, InterruptedException {
    Process worker = process == null ? start() : process;
    String order = implementation.name() + "\t" + document + "\t" + folder + "\n";
    worker.getOutputStream().write(order.getBytes(StandardCharsets.UTF_8));
    worker.getOutputStream().flush();
    Optional<String> line = lines.poll(seconds, TimeUnit.SECONDS);
    if (line != null && line.isPresent()) {
      return JSON.readValue(line.get(), Outcome.class);
    }
    close();
    return Outcome.refused(
        line == null ? "took more than " + seconds + " s" : "the process ended: see " + log,
        line == null ? seconds : 0);
  }

  private Process start() throws IOException {
    Process worker = new ProcessBuilder(List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1g",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-cp",
            System.getProperty("java.class.path"),
            Worker.class.getName()))
        .redirectError(ProcessBuilder.Redirect.appendTo(new File(log.toString())))
        .start();
    BlockingQueue<Optional<String>> read = new LinkedBlockingQueue<>();
    Thread reader = new Thread(() -> forward(worker, read), "worker's outcomes");
    reader.setDaemon(true);
    reader.start();
    process = worker;
    lines = read;
    return worker;
  }

  private static void forward(Process worker, BlockingQueue<Optional<String>> read) {
    try (BufferedReader in = new BufferedReader(
        new InputStreamReader(worker.getInputStream(), StandardCharsets.UTF_8))) {
      // openapi-generator prints there, too.
      in.lines().filter(line -> line.startsWith("{")).forEach(line -> read.add(Optional.of(line)));
    } catch (IOException | UncheckedIOException e) {
      // The process was ended while it printed, which is the same.
    }
    read.add(Optional.empty());
  }

  @Override
  public void close() {
    if (process != null) {
      process.destroyForcibly();
      process = null;
    }
  }
}
