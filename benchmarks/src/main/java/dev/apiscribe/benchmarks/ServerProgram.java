package dev.apiscribe.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A program of benchmarks/servers, running, with its own class path. */
record ServerProgram(Process process, URI endpoint) implements AutoCloseable {
  private static final Path MODULE = Path.of("benchmarks/servers/target");
  private static final String PORT = "port ";

  /** Returns when it accepts connections. */
  static ServerProgram start(String program, String how) throws IOException {
    String classPath =
        MODULE.resolve("classes") + ":" + Files.readString(MODULE.resolve("class-path.txt"));
    List<String> command = new ArrayList<>(Programs.java());
    command.addAll(List.of("-cp", classPath, "dev.apiscribe.benchmarks.servers." + program, how));
    Process process = new ProcessBuilder(command)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
    BufferedReader output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    @Nullable String line = output.readLine();
    while (line != null && !line.startsWith(PORT)) {
      line = output.readLine();
    }
    if (line == null) {
      throw new IOException(program + " " + how + " ended before it accepted connections");
    }
    return new ServerProgram(
        process, URI.create("http://localhost:" + line.substring(PORT.length())));
  }

  @Override
  public void close() {
    process.destroy();
  }
}
