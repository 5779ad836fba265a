package dev.apiscribe.reachability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The rules for R8 and ProGuard of one jar.
 *
 * @param whole types that keep all that they have, if they are used
 * @param named patterns of types whose names are kept, if they are used
 */
record ShrinkerRules(Set<String> whole, Set<String> named) {
  private static final Pattern WHOLE =
      Pattern.compile("(?m)^-keepclassmembers class (\\S+) \\{ \\*; }$");
  private static final Pattern NAMED = Pattern.compile("(?m)^-keepnames class (\\S+)$");

  static ShrinkerRules of(Path file) throws IOException {
    String text = Files.readString(file);
    return new ShrinkerRules(all(WHOLE, text), all(NAMED, text));
  }

  /** Those below a folder of classes, where R8 looks for them in a jar. */
  static List<Path> files(Path classes) throws IOException {
    Path folder = classes.resolve("META-INF/proguard");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static Set<String> all(Pattern rule, String text) {
    Set<String> types = new TreeSet<>();
    Matcher matcher = rule.matcher(text);
    while (matcher.find()) {
      types.add(matcher.group(1));
    }
    return types;
  }
}
