package dev.apiscribe.review.reading.redoc;

import dev.apiscribe.review.document.DocumentedPayload;

/** A sample of a dump, and its lines. */
record DumpExample(int first, int last, DocumentedPayload payload) {}
