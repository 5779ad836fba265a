package dev.apiscribe.review.site;

import dev.apiscribe.review.curated.FileBesideSpec;
import dev.apiscribe.review.document.DocumentedContent;
import dev.apiscribe.review.document.DocumentedOperation;
import dev.apiscribe.review.document.DocumentedPayload;
import dev.apiscribe.review.document.DocumentedResponse;
import dev.apiscribe.review.proof.CheckedItem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The documented payloads of an operation. */
final class PayloadViews {
  private final ReviewedApi reviewed;
  private final ComparisonRows rows;
  private final Addresses addresses;

  PayloadViews(ReviewedApi reviewed, ComparisonRows rows, Addresses addresses) {
    this.reviewed = reviewed;
    this.rows = rows;
    this.addresses = addresses;
  }

  List<PayloadView> of(DocumentedOperation operation, List<CheckedItem> items) {
    List<PayloadView> views = new ArrayList<>();
    operation.request().forEach(content -> add("request", content, items, views));
    for (DocumentedResponse response : operation.responses()) {
      response.content().forEach(content -> add(response.status(), content, items, views));
    }
    return views;
  }

  private void add(
      String role, DocumentedContent content, List<CheckedItem> items, List<PayloadView> views) {
    for (DocumentedPayload payload : content.payloads()) {
      String name = addresses.payloadName(payload);
      views.add(new PayloadView(
          addresses.payloadId(payload),
          name,
          role,
          text(payload),
          rows.whole(payload.place()),
          PayloadProof.of(name, items).views()));
    }
  }

  /** As it is kept, to the byte; what the reader of the spec refuses never comes here. */
  private String text(DocumentedPayload payload) {
    String pointer = String.valueOf(payload.place().pointer());
    String file = reviewed.api().spec().at(pointer).path("externalValue").asText();
    if (file.isEmpty()) {
      return payload.text();
    }
    Path path = FileBesideSpec.of(
        reviewed.folder(), file, reviewed.api().spec().place(pointer + "/externalValue"));
    try {
      return Files.readString(path, StandardCharsets.UTF_8);
    } catch (IOException e) {
      return payload.text();
    }
  }
}
