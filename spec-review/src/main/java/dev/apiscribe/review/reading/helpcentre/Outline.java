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

  /** Returns whether a heading stands there that only pages about operations have. */
  static boolean isOfOperation(Page page) {
    return page.blocks().stream()
        .anyMatch(block -> block instanceof Block.Heading heading
            && SectionName.of(heading.text())
                .map(name -> name.isOfOperation(heading.text()))
                .orElse(false));
  }

  private void add(List<Block> blocks) {
    boolean isUriExample = false;
    for (Block block : blocks) {
      boolean isLabelled = isUriExample;
      isUriExample = block instanceof Block.Paragraph label
          && title != null
          && URI_EXAMPLE.matcher(label.text()).matches();
      if (isUriExample) {
        continue;
      }
      if (isLabelled && !(block instanceof Block.Heading)) {
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

  private void heading(Block.Heading heading) {
    Optional<SectionName> known = SectionName.of(heading.text());
    if (title == null) {
      title = heading;
      level = heading.level();
    } else if (known.isPresent()) {
      section = known.get();
      level = heading.level();
    } else {
      section = heading.level() > level ? section : null;
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
