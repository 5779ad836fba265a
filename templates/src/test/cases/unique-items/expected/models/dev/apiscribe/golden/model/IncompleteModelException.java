// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.model;

import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Thrown by {@code build()} of a model that lacks required properties, or keeps values that were read and are not of the
 * type of their property. It names all such properties at once.
 */
@Generated("apiscribe")
public final class IncompleteModelException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  private final String[] pointers;

  IncompleteModelException(String message, List<String> pointers) {
    super(message);
    this.pointers = pointers.toArray(String[]::new);
  }

  /** Returns the JSON Pointers of the properties inside of the model, at least one. */
  public List<String> pointers() { return List.of(pointers); }
}
