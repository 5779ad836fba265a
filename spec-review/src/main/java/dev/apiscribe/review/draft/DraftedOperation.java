package dev.apiscribe.review.draft;

import dev.apiscribe.review.curated.YamlFile;
import dev.apiscribe.review.document.DocumentedOperation;
import java.util.Locale;

/**
 * A documented operation that has its place in the draft.
 *
 * @param path as the draft writes it
 * @param tag in kebab-case
 * @param tagTitle as the page has it; empty when the tag was made of other names
 */
record DraftedOperation(
    DocumentedOperation documented,
    DraftPage page,
    OperationTitle title,
    String method,
    String path,
    String id,
    String tag,
    String tagTitle) {

  String pointer() {
    return "/paths" + YamlFile.step(path) + "/" + method.toLowerCase(Locale.ROOT);
  }

  String kebabId() {
    return Spelling.kebab(Spelling.words(id));
  }
}
