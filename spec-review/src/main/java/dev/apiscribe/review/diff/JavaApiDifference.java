package dev.apiscribe.review.diff;

import dev.apiscribe.openapi.UnreadableSpecException;
import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.exception.JApiCmpException;
import japicmp.model.AccessModifier;
import japicmp.model.JApiClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** The difference between the Java of two versions of a spec, measured on its jars. */
public final class JavaApiDifference {
  private final List<JavaChange> changes;
  private final int jars;

  private JavaApiDifference(List<JavaChange> changes, int jars) {
    this.changes = changes;
    this.jars = jars;
  }

  /**
   * Compares everything that is public in two folders of jars: models, client and servers of one
   * API.
   *
   * <p>Fails with {@link UnreadableSpecException} when a folder has no jar, or one that is not
   * valid.
   */
  public static JavaApiDifference of(Path oldJars, Path newJars) {
    List<JApiCmpArchive> before = jars(oldJars);
    List<JApiCmpArchive> after = jars(newJars);
    JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
    options.setAccessModifier(AccessModifier.PROTECTED);
    options.setNoAnnotations(true);
    // Jackson, Spring and the runtime are not needed to see what a signature says.
    options.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
    List<JavaChange> changes = new ArrayList<>();
    try {
      for (JApiClass type : new JarArchiveComparator(options).compare(before, after)) {
        JavaChangeReader.read(type, changes);
      }
    } catch (JApiCmpException e) {
      throw new UnreadableSpecException(
          oldJars + ", " + newJars
              + ": the jars cannot be compared, expected the compiled models, client and servers of one API. Build them again.");
    }
    return new JavaApiDifference(List.copyOf(changes), before.size() + after.size());
  }

  public List<JavaChange> changes() {
    return changes;
  }

  /** Returns how many jars there were on both sides. */
  int jars() {
    return jars;
  }

  private static List<JApiCmpArchive> jars(Path folder) {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(JavaApiDifference::isJar).sorted().toList();
    } catch (IOException e) {
      throw new UnreadableSpecException(
          folder + ": found no folder, expected one with jars. Check the path.");
    }
    if (files.isEmpty()) {
      throw new UnreadableSpecException(
          folder
              + ": found no jar, expected those of models, client and servers. Build them into this folder.");
    }
    List<JApiCmpArchive> jars = new ArrayList<>();
    for (Path file : files) {
      try (ZipFile zip = new ZipFile(file.toFile())) {
        jars.add(new JApiCmpArchive(file.toFile(), zip.size() + " entries"));
      } catch (IOException e) {
        throw new UnreadableSpecException(
            file + ": found a file that is not a valid jar. Build it again.");
      }
    }
    return jars;
  }

  private static boolean isJar(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(".jar")
        && !name.endsWith("-sources.jar")
        && !name.endsWith("-javadoc.jar")
        && !name.endsWith("-tests.jar");
  }
}
