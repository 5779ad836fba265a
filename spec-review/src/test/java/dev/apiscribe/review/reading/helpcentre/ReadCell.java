package dev.apiscribe.review.reading.helpcentre;

import dev.apiscribe.review.page.Block;
import java.util.ArrayList;
import java.util.List;

/** A cell that describes a field, as its reader understands it. */
final class ReadCell {
  private ReadCell() {}

  /** Lines of a cell; those with a bullet are items of a list. A type with [] is a list's. */
  static Description read(String type, String name, String... lines) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      Block.Paragraph paragraph = new Block.Paragraph(i + 1, lines[i].replaceFirst("^• ", ""));
      blocks.add(
          lines[i].startsWith("• ")
              ? new Block.Bullets(i + 1, List.of(new Block.Item(i + 1, List.of(paragraph))))
              : paragraph);
    }
    Description description =
        new Description("page", name, type.replace("[]", ""), type.endsWith("[]"));
    DescriptionCell.read(blocks, description);
    description.settle();
    return description;
  }

  static String said(Description description) {
    StringBuilder text = new StringBuilder();
    description
        .statements()
        .forEach((aspect, statement) -> text.append(text.isEmpty() ? "" : " ")
            .append(aspect.label())
            .append('=')
            .append(statement.value()));
    return text.toString();
  }
}
