package dev.apiscribe.runtime.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A body without a codec is checked by its annotations; what cannot be read of it is a violation,
 * too.
 */
class BodyCheckTest {
  /** In the shape of the generated models. */
  @JsonAutoDetect(
      getterVisibility = JsonAutoDetect.Visibility.NONE,
      isGetterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Letter {
    @JsonProperty("sent/to")
    @NotNull
    @Size(max = 3)
    private final @Nullable String to;

    @JsonProperty("note")
    @Size(max = 3)
    private final @Nullable String note;

    private final Set<String> unreadable;

    Letter(@Nullable String to, @Nullable String note, String... unreadable) {
      this.to = to;
      this.note = note;
      this.unreadable = Set.of(unreadable);
    }

    public String to() {
      if (to == null) {
        throw new IllegalStateException("/sent~1to: missing property");
      }
      return to;
    }

    public @Nullable String note() {
      if (unreadable.contains("note")) {
        throw new IllegalStateException("/note: expected a string, found a list");
      }
      return note;
    }

    public Set<String> unreadable() {
      return unreadable;
    }
  }

  private static List<String> violations(Object body) {
    List<String> found = new ArrayList<>();
    BodyCheck.check(body, (pointer, rule) -> found.add(pointer + " " + rule));
    return found;
  }

  @Test
  void findsWhatCannotBeReadWhereverItIs() {
    Letter missing = new Letter(null, "long", "sent/to");
    Letter unfit = new Letter("long", null, "note");
    assertThat(violations(missing))
        .containsExactly(
            "/sent~1to must have a value of its type", "/note must have a size of at most 3");
    assertThat(violations(List.of(missing, unfit)))
        .containsExactly(
            "/0/sent~1to must have a value of its type",
            "/0/note must have a size of at most 3",
            "/1/note must have a value of its type",
            "/1/sent~1to must have a size of at most 3");
    assertThat(violations(Map.of("a", unfit)))
        .containsExactly(
            "/a/note must have a value of its type", "/a/sent~1to must have a size of at most 3");
    assertThat(violations(new Letter("to", null))).isEmpty();
  }

  /** In the shape of the generated unions. */
  public sealed interface Mail {
    @JsonValue
    Object value();

    record OfLetter(@Valid Letter value) implements Mail {}
  }

  @Test
  void findsWhatIsWrongInAVariantAtThePlaceOfItsUnion() {
    Mail mail = new Mail.OfLetter(new Letter("to", "long"));
    assertThat(violations(List.of(mail))).containsExactly("/0/note must have a size of at most 3");
    assertThat(violations(mail)).containsExactly("/note must have a size of at most 3");
  }

  @Test
  void takesNoOtherFailureForAPropertyThatIsNotThere() {
    assertThatIllegalStateException()
        .isThrownBy(() -> violations(new Letter(null, null)))
        .withMessage("cannot read to of " + Letter.class.getName())
        .withRootCauseInstanceOf(IllegalStateException.class);
  }
}
