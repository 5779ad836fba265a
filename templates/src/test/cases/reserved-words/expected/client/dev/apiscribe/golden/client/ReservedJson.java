// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Reserved;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.runtime.json.ValueCheck;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ReservedJson extends ModelCodec<Reserved> {
  static final ReservedJson CODEC = new ReservedJson();

  private ReservedJson() {
    super(
        "Reserved", "class", "default", "get_class", "to_string", "builder", "build", "other_members", "time.Time",
        "2nd", "other", "that", "name", "value", "a-b", "a_b", "additionalProperties");
  }

  @Override
  protected Reserved readProperties(JsonReader in) throws IOException {
    Reserved.Builder builder = Reserved.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.class_(in.required(in.text()));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.default_(in.required(in.text()));
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.getClass_(in.text());
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.toString_(in.text());
        property = next(in, builder, 3);
      }
      if (property == 4) {
        builder.builder_(in.text());
        property = next(in, builder, 4);
      }
      if (property == 5) {
        builder.build_(in.text());
        property = next(in, builder, 5);
      }
      if (property == 6) {
        builder.otherMembers(in.text());
        property = next(in, builder, 6);
      }
      if (property == 7) {
        builder.timeTime(in.text());
        property = next(in, builder, 7);
      }
      if (property == 8) {
        builder.value2nd(in.text());
        property = next(in, builder, 8);
      }
      if (property == 9) {
        builder.other(in.text());
        property = next(in, builder, 9);
      }
      if (property == 10) {
        builder.that(in.text());
        property = next(in, builder, 10);
      }
      if (property == 11) {
        builder.name(in.text());
        property = next(in, builder, 11);
      }
      if (property == 12) {
        builder.value(in.text());
        property = next(in, builder, 12);
      }
      if (property == 13) {
        builder.aB(in.text());
        property = next(in, builder, 13);
      }
      if (property == 14) {
        builder.aB_(in.text());
        property = next(in, builder, 14);
      }
      if (property == 15) {
        builder.additionalProperties_(in.text());
        property = next(in, builder, 15);
      }
      if (property == 16) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 16);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, Reserved.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, Reserved value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("class")) ? value.class_() : null);
    out.text(this, 1, (all || !kept.contains("default")) ? value.default_() : null);
    out.text(this, 2, (all || !kept.contains("get_class")) ? value.getClass_() : null);
    out.text(this, 3, (all || !kept.contains("to_string")) ? value.toString_() : null);
    out.text(this, 4, (all || !kept.contains("builder")) ? value.builder_() : null);
    out.text(this, 5, (all || !kept.contains("build")) ? value.build_() : null);
    out.text(this, 6, (all || !kept.contains("other_members")) ? value.otherMembers() : null);
    out.text(this, 7, (all || !kept.contains("time.Time")) ? value.timeTime() : null);
    out.text(this, 8, (all || !kept.contains("2nd")) ? value.value2nd() : null);
    out.text(this, 9, (all || !kept.contains("other")) ? value.other() : null);
    out.text(this, 10, (all || !kept.contains("that")) ? value.that() : null);
    out.text(this, 11, (all || !kept.contains("name")) ? value.name() : null);
    out.text(this, 12, (all || !kept.contains("value")) ? value.value() : null);
    out.text(this, 13, (all || !kept.contains("a-b")) ? value.aB() : null);
    out.text(this, 14, (all || !kept.contains("a_b")) ? value.aB_() : null);
    out.text(this, 15, (all || !kept.contains("additionalProperties")) ? value.additionalProperties_() : null);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, Reserved value) {
    check.unreadable(value.unreadable());
  }
}
