package dev.apiscribe.review.cli;

import dev.apiscribe.review.document.DocumentedFacts;
import dev.apiscribe.review.draft.DraftPage;
import dev.apiscribe.review.page.PageSource;
import dev.apiscribe.review.page.UnreadablePageException;
import dev.apiscribe.review.reading.TableRows;
import dev.apiscribe.review.reading.saved.PageFacts;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The pages that a command line names, files and folders with all that is below them.
 *
 * @param pages what was read, each page under its name below the folder
 * @param sources the text of each of these pages, in the same order
 * @param others the text of each page that is about no operation
 * @param refusals how many pages could not be read; the refusals are printed by then
 */
record NamedPages(
    List<DraftPage> pages, List<PageSource> sources, List<PageSource> others, int refusals) {

  /** Returns whether a page could not be read. */
  boolean refused() {
    return refusals > 0;
  }

  /** Refusals, and pages about no operation, go to {@code errors}, one line each. */
  static NamedPages read(List<Path> named, PrintWriter errors) throws IOException {
    List<DraftPage> pages = new ArrayList<>();
    List<PageSource> sources = new ArrayList<>();
    List<PageSource> others = new ArrayList<>();
    int refusals = 0;
    for (Path one : named) {
      List<Path> files = PageFiles.of(one, true);
      if (files.isEmpty()) {
        errors.println(
            one
                + ": found no page, expected files that end in .txt, .rst, .html or .htm. Check the folder.");
        refusals++;
      }
      for (Path file : files) {
        try {
          PageSource text = source(one, file);
          Optional<DocumentedFacts> facts = PageFacts.read(text);
          facts.ifPresent(found -> {
            pages.add(new DraftPage(found, section(one, file)));
            sources.add(text);
          });
          if (facts.isEmpty()) {
            others.add(text);
            errors.println(name(one, file) + ": is about no operation." + notRead(text));
          }
        } catch (UnreadablePageException e) {
          errors.println(e.getMessage());
          refusals++;
        }
      }
    }
    return new NamedPages(pages, sources, others, refusals);
  }

  private static String notRead(PageSource page) throws UnreadablePageException {
    int rows = PageFacts.blocks(page).map(TableRows::count).orElse(0);
    return rows == 0 ? "" : " The " + rows + " rows of its tables are not read.";
  }

  private static PageSource source(Path named, Path file) throws UnreadablePageException {
    PageSource source = PageFiles.read(named, file);
    return new PageSource(name(named, file), source.text(), source.lines());
  }

  private static String name(Path named, Path file) {
    return named.equals(file)
        ? String.valueOf(file.getFileName())
        : named.relativize(file).toString().replace('\\', '/');
  }

  private static String section(Path named, Path file) {
    Path folder = named.equals(file) ? null : named.relativize(file).getParent();
    return folder == null ? "" : String.valueOf(folder.getFileName());
  }
}
