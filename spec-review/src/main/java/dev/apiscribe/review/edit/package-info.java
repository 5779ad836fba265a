/** Edits of curated YAML that change the slices which differ, and nothing else. */
@NullMarked
package dev.apiscribe.review.edit;

import org.jspecify.annotations.NullMarked;
