package dev.apiscribe.conformance.prism;

import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.Violations;
import dev.apiscribe.runtime.Transport;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * Asks each Prism that it is told of, and prints what that does not agree with, one sentence a
 * line.
 */
public final class PrismLauncher {
  private PrismLauncher() {}

  /**
   * Exit status 0 when everything was asked, whatever was said; 2 when the arguments make no sense.
   *
   * @param arguments where Prism mocks each API, such as {@code lts=http://127.0.0.1:4010}
   */
  public static void main(String[] arguments) {
    PrintWriter out = utf8(FileDescriptor.out);
    PrintWriter err = utf8(FileDescriptor.err);
    try {
      for (String argument : arguments) {
        String[] parts = argument.split("=", 2);
        if (parts.length < 2) {
          throw new IllegalArgumentException(
              "expected one like lts=http://127.0.0.1:4010 but was: " + argument);
        }
        DocumentedApi api = DocumentedApi.named(parts[0]);
        new PrismCheck(api, URI.create(parts[1]), Transport.standard())
            .differences()
            .forEach(out::println);
        err.println(api + ": " + api.exchanges().size() + " exchanges, "
            + Violations.of(api).size() + " broken constraints");
      }
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      System.exit(2);
    }
  }

  /** Returns a writer that prints UTF-8, whatever the machine's locale. */
  private static PrintWriter utf8(FileDescriptor stream) {
    return new PrintWriter(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
  }
}
