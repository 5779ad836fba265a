package dev.apiscribe.runtime;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a transport can fail with. */
final class TransportFailures {
  private TransportFailures() {}

  /**
   * The constructors with a message of all exceptions of the JDK that a transport can fail with.
   */
  static List<Constructor<?>> kinds() throws IOException {
    List<Constructor<?>> kinds = new ArrayList<>();
    Path modules = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules");
    for (String module : List.of("java.base", "java.net.http")) {
      try (Stream<Path> files = Files.walk(modules.resolve(module).resolve("java"));
          Stream<Path> ofTls = module.equals("java.base")
              ? Files.list(modules.resolve("java.base/javax/net/ssl"))
              : Stream.empty()) {
        for (Path file : Stream.concat(files, ofTls).toList()) {
          String name = modules.resolve(module).relativize(file).toString().replace('/', '.');
          if (name.endsWith("Exception.class")) {
            try {
              Class<?> type = Class.forName(name.replaceFirst("\\.class$", ""), false, null);
              if (IOException.class.isAssignableFrom(type)
                  && Modifier.isPublic(type.getModifiers())) {
                ((Throwable) type.getConstructor(String.class).newInstance(""))
                    .initCause(new IOException());
                kinds.add(type.getConstructor(String.class));
              }
            } catch (ReflectiveOperationException | IllegalStateException withoutMessageOrCause) {
              // Then the message is the JDK's own.
            }
          }
        }
      }
    }
    return kinds;
  }
}
