package dev.apiscribe.review.draft;

import dev.apiscribe.openapi.JsonPointers;
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
    return "/paths" + JsonPointers.step(path) + "/" + method.toLowerCase(Locale.ROOT);
  }
}
