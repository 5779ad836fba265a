package dev.apiscribe.review.fetch;

import dev.apiscribe.review.curated.SourceDocuments.SourceDocument;
import dev.apiscribe.review.fetch.FetchedPage.FetchOutcome;
import dev.apiscribe.review.page.PageSource;
import dev.apiscribe.review.page.UnreadablePageException;
import dev.apiscribe.review.reading.saved.PageFacts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gets pages into a folder, one after the other. A page that did not change is not written, and
 * what is not a page of documentation is not written over one.
 */
public final class PageFetch {
  private final FetchSettings settings;
  private final PageFolder folder;
  private final FetchState state;
  private final PageConnection connection;
  private final RobotsFiles robots;

  /** Fails with {@code UnreadableSpecException} when the state of the folder cannot be read. */
  public PageFetch(Path folder, FetchSettings settings, WallClock clock) throws IOException {
    this.settings = settings;
    this.folder = new PageFolder(folder);
    state = FetchState.read(folder);
    connection = new PageConnection(settings, clock);
    robots = new RobotsFiles(connection);
  }

  /** In the order of the documents; a page of two documents is fetched once. */
  public List<FetchedPage> fetch(List<SourceDocument> documents)
      throws IOException, InterruptedException {
    List<FetchedPage> pages = new ArrayList<>();
    Set<String> fetched = new HashSet<>();
    try {
      for (SourceDocument document : documents) {
        String address = document.page().isEmpty() ? document.url() : document.page();
        if (address.isEmpty()) {
          pages.add(new FetchedPage(document.id(), "", "", FetchOutcome.WITHOUT_ADDRESS, ""));
        } else if (fetched.add(address)) {
          pages.add(page(document.id(), address));
        }
      }
    } finally {
      folder.write(FetchState.NAME, state.json());
    }
    return pages;
  }

  private FetchedPage page(String document, String text) throws IOException, InterruptedException {
    try {
      PageAddress address = PageAddress.of(text);
      FetchState.KnownPage before = state.of(address);
      if (before != null && !before.sha256().equals(folder.sha256(before.file()))) {
        before = null;
      }
      PageResponse response = connection.get(
          address,
          before == null ? Map.of() : before.conditions(),
          settings.bytes(),
          robots::check);
      if (response.status() == 304 && before != null) {
        return new FetchedPage(document, text, before.file(), FetchOutcome.UNCHANGED, "");
      }
      check(address, response);
      String file = PageFolder.name(document, response);
      FetchOutcome outcome = keep(file, before, response);
      state.put(
          address, FetchState.KnownPage.of(file, PageFolder.sha256(response.body()), response));
      return new FetchedPage(document, text, file, outcome, "");
    } catch (UnfetchedPageException e) {
      return new FetchedPage(
          document, text, "", FetchOutcome.REFUSED, String.valueOf(e.getMessage()));
    }
  }

  private FetchOutcome keep(
      String file, FetchState.@Nullable KnownPage before, PageResponse response)
      throws IOException {
    String now = PageFolder.sha256(response.body());
    String there = folder.sha256(file);
    if (now.equals(there)) {
      return FetchOutcome.UNCHANGED;
    }
    folder.write(file, response.body());
    if (before != null && !before.file().equals(file)) {
      folder.delete(before.file());
      return FetchOutcome.CHANGED;
    }
    return there.isEmpty() ? FetchOutcome.NEW : FetchOutcome.CHANGED;
  }

  /** Fails unless the response is a page that can be read. */
  private void check(PageAddress address, PageResponse response) throws UnfetchedPageException {
    int status = response.status();
    if (status == 401 || status == 403 || status == 407) {
      throw new UnfetchedPageException(
          address.toString(),
          "status " + status,
          "a public page",
          "Log in with a browser, and save the page into the folder.");
    } else if (status != 200) {
      throw new UnfetchedPageException(
          address.toString(),
          "status " + status,
          "a page",
          status == 404 || status == 410
              ? "Find out where the page is now, and enter its address in documents.yaml."
              : "Fetch it later, or look at it in a browser.");
    } else if (!response.complete()) {
      throw new UnfetchedPageException(
          address.toString(),
          "more than " + settings.bytes() + " bytes",
          "a page",
          "Save the part of it that is about the operations.");
    }
    try {
      PageFacts.read(PageSource.decode(address.toString(), response.body()));
    } catch (UnreadablePageException e) {
      throw new UnfetchedPageException(
          address + (e.line() > 0 ? " line " + e.line() : ""), e.found(), e.expected(), e.next());
    }
  }
}
