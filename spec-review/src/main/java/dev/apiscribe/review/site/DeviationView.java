package dev.apiscribe.review.site;

import dev.apiscribe.review.curated.Deviation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision with all that it says.
 *
 * @param id on the ledger
 * @param places where it holds, each with a link
 * @param observed whether it is an entry of {@code observations.yaml}: odd, and transcribed as it
 *     stands
 */
record DeviationView(
    String id,
    String api,
    String name,
    String title,
    String kind,
    String document,
    String lines,
    @Nullable Prose documented,
    @Nullable Prose curated,
    @Nullable Prose reason,
    @Nullable Prose evidence,
    List<Link> places,
    boolean observed,
    String file) {

  /** Its id on the pages of what it touches. */
  String anchor() {
    return "deviation." + Slug.of(name);
  }

  String href() {
    return "deviations.html#" + id;
  }

  static DeviationView of(Deviation deviation, boolean observed, Addresses addresses, String api) {
    return new DeviationView(
        addresses.deviationId(deviation.id()),
        api,
        deviation.id(),
        title(deviation.id()),
        deviation.kind(),
        deviation.document(),
        deviation.lines(),
        Prose.plain(deviation.documented()),
        Prose.plain(deviation.curated()),
        Prose.plain(deviation.reason()),
        Prose.plain(deviation.evidence()),
        deviation.where().stream()
            .map(pointer -> new Link(addresses.name(pointer), addresses.of(pointer)))
            .toList(),
        observed,
        "specs/" + api + "/" + (observed ? "observations" : "deviations") + ".yaml:"
            + deviation.place().line());
  }

  /** Ids say the decision: {@code expire-at-is-no-date-time}. */
  private static String title(String id) {
    String words = id.replace('-', ' ');
    return words.isEmpty() ? id : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
