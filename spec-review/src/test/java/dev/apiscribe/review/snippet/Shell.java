package dev.apiscribe.review.snippet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs a snippet by {@code sh}, with a curl that only notes what it is called with. */
final class Shell {
  /**
   * Arguments, each ended by a NUL, go to one file, and what stands on the standard input to
   * another.
   */
  private static final String CURL = """
      curl() {
        printf '%s\\0' "$@" > arguments
        cat > input
      }
      """;

  private Shell() {}

  /** @param arguments as the shell has read them */
  record Command(List<String> arguments, String input) {
    String method() {
      int at = arguments.indexOf("-X");
      return at < 0 ? "GET" : arguments.get(at + 1);
    }

    /** The one argument that neither is an option nor belongs to one. */
    String url() {
      List<String> rest = new ArrayList<>(arguments);
      rest.remove("-N");
      for (String option : List.of("-X", "-H", "-u", "-b", "--data-raw", "--data-binary")) {
        while (rest.contains(option)) {
          rest.remove(rest.indexOf(option) + 1);
          rest.remove(option);
        }
      }
      assertThat(rest).hasSize(1);
      return rest.get(0);
    }

    List<String> headers() {
      List<String> headers = new ArrayList<>();
      for (int i = 0; i < arguments.size() - 1; i++) {
        if (arguments.get(i).equals("-H")) {
          headers.add(arguments.get(i + 1));
        }
      }
      return headers;
    }

    Optional<String> body() {
      int raw = arguments.indexOf("--data-raw");
      if (raw >= 0) {
        return Optional.of(arguments.get(raw + 1));
      }
      int binary = arguments.indexOf("--data-binary");
      if (binary < 0) {
        return Optional.empty();
      }
      assertThat(arguments.get(binary + 1)).isEqualTo("@-");
      return Optional.of(input);
    }
  }

  /** Skips the test, and says why, where there is no {@code sh}. */
  static Command run(String snippet, Path folder) throws IOException, InterruptedException {
    Path script = Files.writeString(folder.resolve("snippet.sh"), CURL + snippet);
    Path nothing = Files.writeString(folder.resolve("nothing"), "");
    Process process;
    try {
      process = new ProcessBuilder("sh", "-eu", script.toString())
          .directory(folder.toFile())
          .redirectInput(nothing.toFile())
          .redirectErrorStream(true)
          .start();
    } catch (IOException e) {
      System.out.println(
          "Skipped: curl snippets are run by sh, and there is none: " + e.getMessage());
      return abort("there is no sh");
    }
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    assertThat(output).isEmpty();
    String arguments = Files.readString(folder.resolve("arguments"));
    return new Command(
        List.of(arguments.substring(0, arguments.length() - 1).split("\0", -1)),
        Files.readString(folder.resolve("input")));
  }
}
