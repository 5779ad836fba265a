package dev.apiscribe.review.site;

import dev.apiscribe.review.curated.SourceDocuments;
import dev.apiscribe.review.diff.DiffReview;
import dev.apiscribe.review.proof.ConformanceReport;
import dev.apiscribe.review.report.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a site is made of.
 *
 * @param proof null when {@code ./mvnw verify} has not written one
 * @param proofIsOld whether a spec was changed after the proof was written
 * @param drift what a comparison with saved pages found; null when no pages were given
 * @param changes the step from an earlier version of each API's spec; empty when none was given
 * @param javadoc the folder with each client's Javadoc, by API; an API without Javadoc is missing
 * @param libraries the folder with the Javadoc of each hand-written module that has one, by module
 * @param guide the project's own documentation; null when it has none
 */
public record SiteSource(
    List<ReviewedApi> apis,
    SourceDocuments documents,
    @Nullable ConformanceReport proof,
    boolean proofIsOld,
    @Nullable Report drift,
    Map<String, DiffReview> changes,
    Map<String, Path> javadoc,
    Map<String, Path> libraries,
    @Nullable Guide guide) {}
