package dev.apiscribe.review.site;

import dev.apiscribe.review.curated.CuratedApi;
import dev.apiscribe.review.drift.Transcription;
import dev.apiscribe.review.generated.GeneratedJava;
import java.nio.file.Path;

/**
 * One API with all that is checked against it.
 *
 * @param folder of the spec
 */
public record ReviewedApi(
    CuratedApi api, Path folder, Transcription transcription, GeneratedJava java) {
  String name() {
    return api.name();
  }
}
