package dev.apiscribe.review.reading.redoc;

import dev.apiscribe.review.document.DocumentedPayload;

/** An example of a dump, and its lines. */
record DumpExample(int first, int last, DocumentedPayload payload) {}
