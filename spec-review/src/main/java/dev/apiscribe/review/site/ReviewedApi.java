package dev.apiscribe.review.site;

import dev.apiscribe.review.drift.Transcription;
import dev.apiscribe.review.java.GeneratedJava;
import dev.apiscribe.review.spec.CuratedApi;
import java.nio.file.Path;

/**
 * One API with all that is held against it.
 *
 * @param folder of the spec
 */
public record ReviewedApi(
    CuratedApi api, Path folder, Transcription transcription, GeneratedJava java) {
  String name() {
    return api.name();
  }
}
