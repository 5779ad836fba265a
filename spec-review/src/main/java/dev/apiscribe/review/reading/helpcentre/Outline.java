package dev.apiscribe.review.reading.helpcentre;

import dev.apiscribe.review.page.Block;
import dev.apiscribe.review.page.Page;
import dev.apiscribe.review.page.helpcentre.SectionName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a page with the section that each is in. Lists and notes are taken apart: older
 * pages put whole sections into lists.
 */
final class Outline {
  private static final Set<String> LABELS =
      Set.of("Parameter description", "Parameter descriptions", "Normal", "Abnormal", "API format");
  private static final Pattern EXAMPLE =
      Pattern.compile("(?i)(?:example|sample) (?:request|response)s?:?");

  /** What such a label is above is called by example: it is not another operation. */
  private static final Pattern URI_EXAMPLE =
      Pattern.compile("(?i)(?:(?:example|sample) ur[il]s?|ur[il] (?:example|sample)s?):?");

  /** The same below the section URI, where pages say it in many ways. */
  private static final Pattern ANY_EXAMPLE = Pattern.compile(
      "(?i)(?:(?:ur[il]|request|the following is an|for|an|here is an) )?(?:example|sample)s?\\b.{0,200}");

  /** @param section null before the title, and in sections that only this page has */
  record OutlinePart(@Nullable SectionName section, Block block) {}

  private final List<OutlinePart> before = new ArrayList<>();
  private final List<OutlinePart> parts = new ArrayList<>();
  private Block.@Nullable Heading title;
  private @Nullable SectionName section;
  private int level;

  Outline(Page page) {
    add(page.blocks());
  }

  /** Null when the page has no heading. */
  Block.@Nullable Heading title() {
    return title;
  }

  /** Returns what stands above the title. */
  List<OutlinePart> before() {
    return before;
  }

  List<OutlinePart> parts() {
    return parts;
  }

  private void add(List<Block> blocks) {
    boolean isLabel = false;
    boolean isExample = false;
    for (Block block : blocks) {
      Optional<Route> route = Route.of(Block.text(List.of(block)), 1);
      boolean isLabelled =
          isLabel ? !(block instanceof Block.Heading) : isExample && route.isPresent();
      isLabel = isExampleLabel(block);
      // Addresses with their servers that follow an example are examples, too.
      isExample = isLabelled && route.filter(one -> !one.server().isEmpty()).isPresent();
      if (isLabel && URI_EXAMPLE.matcher(Block.text(List.of(block))).matches()) {
        continue;
      }
      if (isLabel) {
        parts.add(new OutlinePart(SectionName.EXAMPLE_REQUEST, block));
      } else if (isLabelled) {
        SectionName around = section;
        section = SectionName.EXAMPLE_REQUEST;
        add(List.of(block));
        section = around;
      } else if (block instanceof Block.Heading heading) {
        heading(heading);
      } else if (block instanceof Block.Bullets bullets) {
        bullets.items().forEach(this::item);
      } else if (block instanceof Block.Note note) {
        add(note.blocks());
      } else if (block instanceof Block.Paragraph paragraph
          && title != null
          && EXAMPLE.matcher(paragraph.text()).matches()) {
        section = SectionName.of(paragraph.text().replace(":", "")).orElse(section);
      } else {
        (title == null ? before : parts).add(new OutlinePart(section, block));
      }
    }
  }

  private boolean isExampleLabel(Block block) {
    return block instanceof Block.Paragraph label
        && title != null
        && (URI_EXAMPLE.matcher(label.text()).matches()
            || (section == SectionName.URI && ANY_EXAMPLE.matcher(label.text()).matches()));
  }

  private void heading(Block.Heading heading) {
    Optional<SectionName> known = SectionName.of(heading.text());
    if (title == null) {
      title = heading;
      level = heading.level();
    } else if (known.isPresent()) {
      section = known.get();
      level = heading.level();
    } else {
      boolean isExample =
          section == SectionName.URI && ANY_EXAMPLE.matcher(heading.text()).matches();
      section = isExample ? SectionName.EXAMPLE_REQUEST : heading.level() > level ? section : null;
      level = Math.min(level, heading.level());
      parts.add(new OutlinePart(section, new Block.Paragraph(heading.line(), heading.text())));
    }
  }

  private void item(Block.Item item) {
    List<Block> blocks = item.blocks();
    if (blocks.size() > 1 && blocks.get(0) instanceof Block.Paragraph first) {
      Optional<SectionName> known = SectionName.of(first.text());
      section = known.orElse(section);
      blocks = known.isPresent() || LABELS.contains(first.text())
          ? blocks.subList(1, blocks.size())
          : blocks;
    }
    add(blocks);
  }
}
