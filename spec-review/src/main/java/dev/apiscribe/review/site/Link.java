package dev.apiscribe.review.site;

import org.jspecify.annotations.Nullable;

/**
 * @param href relative to the site's folder, or an address of the web; null for a text that leads
 *     nowhere
 */
record Link(String text, @Nullable String href) {}
