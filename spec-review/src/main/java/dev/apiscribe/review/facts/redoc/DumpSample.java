package dev.apiscribe.review.facts.redoc;

import dev.apiscribe.review.facts.DocumentedPayload;

/** A sample of a dump, and its lines. */
record DumpSample(int first, int last, DocumentedPayload payload) {}
