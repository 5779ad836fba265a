import dev.apiscribe.conformance.server.ServerKind;
import dev.apiscribe.conformance.server.ServerPlan;
import dev.apiscribe.conformance.spec.DocumentedApi;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts each API on Spring and JAX-RS, writes where they are, and waits until it is ended. */
public final class AllServers {
  private AllServers() {}

  /** @param arguments the file to write: a line for each server */
  public static void main(String[] arguments) throws Exception {
    List<String> lines = new ArrayList<>();
    for (DocumentedApi api : DocumentedApi.all()) {
      for (ServerKind kind : ServerKind.values()) {
        lines.add(kind + " " + api.name() + " " + kind.start(ServerPlan.of(api)).uri());
      }
    }
    Path file = Path.of(arguments[0]);
    Path written = Files.write(Path.of(arguments[0] + ".new"), lines);
    Files.move(written, file);
    Thread.currentThread().join();
  }
}
