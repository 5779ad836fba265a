package dev.apiscribe.templates.hostile;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What no folder of outputs has: files outside, names that a system takes for something else, and
 * anything but text.
 */
final class Escapes {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._~/-]+");

  /** Folders in which a relative or absolute name could end. */
  private static final List<Path> OUTSIDE = List.of(
      Path.of("."), Path.of(".."), Path.of("/"), Path.of(System.getProperty("java.io.tmpdir")));

  private Escapes() {}

  /**
   * Returns what is wrong with any file below a folder, and with those beside it.
   *
   * @param around in which the folder is
   */
  static List<String> from(Path folder, Path around) throws IOException {
    List<String> complaints = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(each -> !Files.isDirectory(each)).toList()) {
        String name = folder.relativize(file).toString();
        if (!NAME.matcher(name).matches()
            || file.getFileName().toString().length() > 200
            || !Files.isRegularFile(file)) {
          complaints.add("wrote a file with the name " + name);
        }
        complaints.addAll(unseen(file, name));
      }
    }
    List<Path> outside = new ArrayList<>(OUTSIDE);
    outside.add(around);
    outside.add(around.resolve(".."));
    for (Path each : outside) {
      try (Stream<Path> files = Files.list(each)) {
        files
            .map(file -> file.getFileName().toString())
            .filter(name -> name.contains("outside") || name.contains("hostile-ran"))
            .forEach(name -> complaints.add("wrote outside of its folder: " + each + "/" + name));
      }
    }
    return complaints;
  }

  private static List<String> unseen(Path file, String name) throws IOException {
    try {
      return Files.readString(file)
          .codePoints()
          .filter(c -> isUnseen(c) && (c != '\t' || name.endsWith(".java")))
          .distinct()
          .mapToObj(c -> name + " has the character U+" + Integer.toHexString(c))
          .toList();
    } catch (CharacterCodingException e) {
      return List.of(name + " is not in UTF-8");
    }
  }

  static boolean isUnseen(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c != '\n';
      case Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE -> true;
      default -> false;
    };
  }
}
