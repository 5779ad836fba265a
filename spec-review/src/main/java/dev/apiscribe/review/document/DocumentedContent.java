package dev.apiscribe.review.document;

import dev.apiscribe.openapi.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body of one media type.
 *
 * @param mediaType null where the page does not name it
 * @param required whether a request must have the body; null where that is not said, and for
 *     responses
 * @param schema null where the page prints examples only
 */
public record DocumentedContent(
    @Nullable String mediaType,
    Place place,
    @Nullable Boolean required,
    @Nullable DocumentedField schema,
    List<DocumentedPayload> payloads) {}
