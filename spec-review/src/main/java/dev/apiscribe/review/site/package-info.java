/**
 * The review site: specs, documents, proof and Java side by side, as static pages that open from
 * the file system.
 */
@NullMarked
package dev.apiscribe.review.site;

import org.jspecify.annotations.NullMarked;
