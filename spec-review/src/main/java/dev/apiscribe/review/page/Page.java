package dev.apiscribe.review.page;

import java.util.List;

/** A page of sections, tables and examples, whatever it was saved as. */
public record Page(PageSource source, Format format, List<Block> blocks) {}
