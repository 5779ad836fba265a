package dev.apiscribe.iam;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** What IAM says about a token beside the token itself, as far as it matters here. */
record TokenAnswer(@JsonProperty("token") @Nullable Details token) {

  record Details(@JsonProperty("expires_at") @Nullable String expiresAt) {}
}
