package dev.apiscribe.review.reading.helpcentre;

import dev.apiscribe.review.page.Block;
import dev.apiscribe.review.page.Page;
import dev.apiscribe.review.page.helpcentre.SectionName;
import java.util.List;
import java.util.Optional;

/** Tells what a page is about by its headings. */
final class PageSubject {
  private PageSubject() {}

  /**
   * Returns whether the page is about an operation. Such a page has a section on the URI. Without
   * one it has lost it when its beginning is lost, when it ends behind the section Function, or
   * when it lists parameters of something that it does not explain. Any other page is about
   * something else: an appendix has a section Function as well.
   */
  static boolean isOperation(Page page) {
    List<Block.Heading> headings = page.blocks().stream()
        .filter(Block.Heading.class::isInstance)
        .map(Block.Heading.class::cast)
        .toList();
    if (headings.stream().anyMatch(heading -> name(heading).equals(Optional.of(SectionName.URI)))) {
      return true;
    }
    boolean lists = headings.stream()
        .anyMatch(heading ->
            name(heading).map(name -> name.listsParameters(heading.text())).orElse(false));
    return lists
        ? name(headings.get(0)).isPresent() || headings.stream().noneMatch(PageSubject::isFunction)
        : endsBehindFunction(page);
  }

  /** Nothing but text follows: the page ends before it says anything. */
  private static boolean endsBehindFunction(Page page) {
    boolean behind = false;
    for (Block block : page.blocks()) {
      if (block instanceof Block.Heading heading) {
        if (behind && !isPreliminary(heading)) {
          return false;
        }
        behind |= isFunction(heading);
      } else if (behind && block instanceof Block.Table) {
        return false;
      }
    }
    return behind;
  }

  private static boolean isFunction(Block.Heading heading) {
    return heading.text().strip().equalsIgnoreCase("function");
  }

  private static boolean isPreliminary(Block.Heading heading) {
    return name(heading).equals(Optional.of(SectionName.CALLING));
  }

  private static Optional<SectionName> name(Block.Heading heading) {
    return SectionName.of(heading.text());
  }
}
