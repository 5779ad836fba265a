package dev.apiscribe.review.site;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The documentation of a project: a Markdown page, and the Markdown pages that it leads to,
 * directly or through others.
 *
 * <p>Only files below the folder of the first page belong to it; links to others are shown as text.
 */
public final class Guide {
  private static final Set<String> IMAGES = Set.of(".png", ".jpg", ".jpeg", ".gif", ".webp");

  private final Path folder;
  private final Map<Path, GuidePage> pages = new LinkedHashMap<>();
  private final Set<Path> images = new LinkedHashSet<>();

  private Guide(Path folder) {
    this.folder = folder;
  }

  /**
   * Reads a page and those that it leads to.
   *
   * @throws IOException if the first page cannot be read, or one of them is not UTF-8
   */
  public static Guide read(Path first) throws IOException {
    Path start = first.toRealPath();
    Guide guide = new Guide(Objects.requireNonNull(start.getParent(), "a file lies in a folder"));
    Deque<Path> unread = new ArrayDeque<>(List.of(start.getFileName()));
    while (!unread.isEmpty()) {
      Path path = unread.remove();
      if (!guide.pages.containsKey(path)) {
        GuidePage page = GuidePage.parse(path, text(guide.folder.resolve(path)));
        guide.pages.put(path, page);
        for (String destination : page.destinations()) {
          Path target = page.target(destination);
          if (target != null && guide.has(target)) {
            if (isNamed(target, Set.of(".md"))) {
              unread.add(target);
            } else if (isNamed(target, IMAGES)) {
              guide.images.add(target);
            }
          }
        }
      }
    }
    return guide;
  }

  private static String text(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new IOException(file + ": found bytes that are not UTF-8. Save the page as UTF-8.", e);
    }
  }

  /** A link of the file system may lead elsewhere: what counts is where the file really is. */
  private boolean has(Path target) throws IOException {
    Path file = folder.resolve(target);
    return Files.isRegularFile(file) && file.toRealPath().startsWith(folder);
  }

  private static boolean isNamed(Path path, Set<String> endings) {
    return endings.stream().anyMatch(path.toString()::endsWith);
  }

  /** How many pages there are. */
  public int size() {
    return pages.size();
  }

  /** The page that comes first. */
  GuidePage first() {
    return pages.values().iterator().next();
  }

  List<GuidePage> pages() {
    return List.copyOf(pages.values());
  }

  /**
   * Returns where each page, image and named file is on the site.
   *
   * @param others addresses of files that the site shows in its own way
   */
  Map<Path, String> hrefs(Map<Path, String> others) {
    Map<Path, String> hrefs = new LinkedHashMap<>();
    others.forEach((file, href) -> {
      Path real = file.toAbsolutePath().normalize();
      if (real.startsWith(folder)) {
        hrefs.put(folder.relativize(real), href);
      }
    });
    pages.forEach((path, page) -> hrefs.put(path, page.href()));
    images.forEach(image -> hrefs.put(image, href(image)));
    return hrefs;
  }

  void copyImages(SiteFolder files) throws IOException {
    for (Path image : images) {
      files.copyFile(folder.resolve(image), href(image));
    }
  }

  /** Where a file of the guide is on the site. */
  static String href(Path path) {
    List<String> names = new ArrayList<>(List.of("guide"));
    StreamSupport.stream(path.spliterator(), false)
        .map(name -> Slug.of(name.toString()))
        .forEach(names::add);
    return names.stream().collect(Collectors.joining("/"));
  }
}
