package dev.apiscribe.templates.hostile;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Files that no folder of outputs has. */
final class Escapes {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._~/-]+");

  private Escapes() {}

  /**
   * Returns what is wrong with the files below a folder, and with those beside it.
   *
   * @param scratch of the test: whatever else lies there was made by nobody
   */
  static List<String> from(Path folder, Path scratch) throws IOException {
    List<String> complaints = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString();
        if (!NAME.matcher(name).matches() || file.getFileName().toString().length() > 200) {
          complaints.add("wrote a file with the name " + name);
        }
        complaints.addAll(unseen(file, name));
      }
    }
    for (Path outside : List.of(scratch, Path.of("."), Path.of("/tmp"))) {
      try (Stream<Path> files = Files.list(outside)) {
        files.map(file -> file.getFileName().toString())
            .filter(name -> name.contains("outside") || name.contains("hostile-ran"))
            .forEach(name -> complaints.add("wrote outside of its folder: " + outside + "/" + name));
      }
    }
    return complaints;
  }

  private static List<String> unseen(Path file, String name) throws IOException {
    if (!name.endsWith(".java")) {
      return List.of();
    }
    try {
      return Files.readString(file).codePoints().filter(Escapes::isUnseen).distinct()
          .mapToObj(c -> name + " has the character U+" + Integer.toHexString(c)).toList();
    } catch (CharacterCodingException e) {
      return List.of(name + " is not in UTF-8");
    }
  }

  static boolean isUnseen(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c != '\n';
      case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
      default -> false;
    };
  }
}
