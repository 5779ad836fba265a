package dev.apiscribe.review.page.rst;

import dev.apiscribe.review.page.Block;
import java.util.List;

/**
 * The blocks that a construct gave, none if it shows nothing, and the index of the line after it.
 */
record ParsedBlocks(List<Block> blocks, int next) {
  static ParsedBlocks nothing(int next) {
    return new ParsedBlocks(List.of(), next);
  }
}
