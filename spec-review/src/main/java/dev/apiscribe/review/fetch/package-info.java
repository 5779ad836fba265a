/** Gets the pages whose addresses are in {@code documents.yaml}, as a polite reader would. */
@NullMarked
package dev.apiscribe.review.fetch;

import org.jspecify.annotations.NullMarked;
