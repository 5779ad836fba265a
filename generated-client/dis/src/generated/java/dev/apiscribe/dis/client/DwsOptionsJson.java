// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.DwsOptions;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class DwsOptionsJson extends ModelCodec<DwsOptions> {
  static final DwsOptionsJson CODEC = new DwsOptionsJson();

  private DwsOptionsJson() {
    super(
        "DwsOptions", "fill_missing_fields", "ignore_extra_data", "compatible_illegal_chars", "reject_limit",
        "error_table_name");
  }

  @Override
  protected DwsOptions readProperties(JsonReader in) throws IOException {
    DwsOptions.Builder builder = DwsOptions.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.fillMissingFields(in.value(OnOffJson.CODEC));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.ignoreExtraData(in.value(OnOffJson.CODEC));
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.compatibleIllegalChars(in.value(OnOffJson.CODEC));
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.rejectLimit(in.text());
        property = next(in, builder, 3);
      }
      if (property == 4) {
        builder.errorTableName(in.text());
        property = next(in, builder, 4);
      }
      if (property == 5) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 5);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, DwsOptions.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, DwsOptions value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.value(this, 0, (all || !kept.contains("fill_missing_fields")) ? value.fillMissingFields() : null, OnOffJson.CODEC);
    out.value(this, 1, (all || !kept.contains("ignore_extra_data")) ? value.ignoreExtraData() : null, OnOffJson.CODEC);
    out.value(this, 2, (all || !kept.contains("compatible_illegal_chars")) ? value.compatibleIllegalChars() : null, OnOffJson.CODEC);
    out.text(this, 3, (all || !kept.contains("reject_limit")) ? value.rejectLimit() : null);
    out.text(this, 4, (all || !kept.contains("error_table_name")) ? value.errorTableName() : null);
    out.others(value.additionalProperties());
    out.end();
  }
}
