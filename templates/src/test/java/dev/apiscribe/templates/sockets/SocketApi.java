package dev.apiscribe.templates.sockets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.templates.Compilation;
import dev.apiscribe.templates.Generation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An API with all styles of parameters, all kinds of bodies and of responses, generated and
 * compiled once.
 */
final class SocketApi {
  private static final Path FOLDER = Path.of("src/test/sockets");
  private static final ClassLoader LOADER = compiled();

  private SocketApi() {}

  private static ClassLoader compiled() {
    try {
      Path folder = Files.createTempDirectory("sockets");
      String styles =
          ParameterCase.all().stream().map(ParameterCase::yaml).collect(Collectors.joining());
      String bodies = BodyCase.all().stream().map(BodyCase::yaml).collect(Collectors.joining());
      Path spec = Files.writeString(
          folder.resolve("spec.yaml"),
          Files.readString(FOLDER.resolve("spec.yaml"))
              .replace("# styles\n", styles + bodies)
              .replace("# schemas\n", ParameterCase.SCHEMAS));
      List<Path> sources = new ArrayList<>(List.of(FOLDER.resolve("OperationsProgram.java")));
      for (String output : Generation.OUTPUTS) {
        Path printed = folder.resolve(output);
        Generation.print(spec, output, printed)
            .keySet()
            .forEach(file -> sources.add(printed.resolve(file)));
      }
      Path classes = Files.createDirectory(folder.resolve("classes"));
      assertThat(Compilation.messages(sources, classes)).isEmpty();
      return new URLClassLoader(
          new URL[] {classes.toUri().toURL()}, SocketApi.class.getClassLoader());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Class<?> load(String name) throws ClassNotFoundException {
    return LOADER.loadClass("dev.apiscribe.golden." + name);
  }
}
