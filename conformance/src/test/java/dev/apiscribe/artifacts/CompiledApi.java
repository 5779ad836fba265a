package dev.apiscribe.artifacts;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The API of one source, compiled. */
final class CompiledApi {
  private static final String JSPECIFY = Path.of(location()).toString();

  private CompiledApi() {}

  /** @param type what follows {@code public} in a file of its own, without a package */
  static List<Declaration> of(Path folder, String type) throws IOException {
    Path source = Files.createDirectories(folder)
        .resolve(Declaration.ofType(type.replaceAll("[<{].*", "")).type() + ".java");
    Files.writeString(source, "import org.jspecify.annotations.Nullable; public " + type);
    int status = ToolProvider.getSystemJavaCompiler()
        .run(
            null,
            null,
            null,
            "-encoding",
            "UTF-8",
            "-proc:none",
            "-d",
            folder.toString(),
            "-cp",
            JSPECIFY,
            source.toString());
    if (status != 0) {
      throw new IllegalArgumentException("This does not compile: " + type);
    }
    return ApiReader.read(folder);
  }

  private static URI location() {
    return URI.create(
        Nullable.class.getProtectionDomain().getCodeSource().getLocation().toString());
  }
}
