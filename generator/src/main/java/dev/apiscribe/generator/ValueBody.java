package dev.apiscribe.generator;

import dev.apiscribe.generator.BodyView.FormView;
import dev.apiscribe.generator.internal.JavaCode;
import dev.apiscribe.generator.internal.MediaRange;
import io.swagger.v3.oas.models.media.Encoding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A body that a codec writes, in all media types that have its schema. */
final class ValueBody {
  private final JavaType type;
  private final JavaCode codec;
  private final List<JavaCode> constraints;
  private final List<String> json = new ArrayList<>();
  private final List<String> forms = new ArrayList<>();
  private final List<JavaCode> properties = new ArrayList<>();

  private ValueBody(JavaType type, JavaCode codec, List<JavaCode> constraints) {
    this.type = type;
    this.codec = codec;
    this.constraints = constraints;
  }

  static ValueBody json(
      JavaType type, JavaCode codec, List<JavaCode> constraints, String mediaType) {
    List<JavaCode> all = new ArrayList<>(type.validations());
    all.addAll(constraints);
    ValueBody body = new ValueBody(type, codec, all);
    body.json.add(mediaType);
    return body;
  }

  /** @param encoding by the names of properties; null for the usual one of each */
  static ValueBody form(JavaType type, String mediaType, Map<String, Encoding> encoding) {
    ValueBody body = new ValueBody(
        type, CodecView.codec(type.text().withoutLeadingNullness()), new ArrayList<>());
    body.forms.add(mediaType);
    if (encoding != null) {
      encoding.forEach((property, each) -> {
        JavaCode style = style(each);
        if (style != null) {
          body.properties.add(
              JavaCode.of("Parameter.query(%s).%s", JavaCode.literal(property), style));
        }
      });
    }
    return body;
  }

  /** Returns null for the usual one. */
  private static JavaCode style(Encoding encoding) {
    if (encoding.getStyle() == Encoding.StyleEnum.DEEP_OBJECT) {
      return JavaCode.of("style(Parameter.Style.DEEP_OBJECT)");
    }
    if (!Boolean.TRUE.equals(encoding.getExplode())) {
      if (encoding.getStyle() == Encoding.StyleEnum.SPACE_DELIMITED) {
        return JavaCode.of("style(Parameter.Style.SPACE_DELIMITED)");
      }
      if (encoding.getStyle() == Encoding.StyleEnum.PIPE_DELIMITED) {
        return JavaCode.of("style(Parameter.Style.PIPE_DELIMITED)");
      }
    }
    return Boolean.FALSE.equals(encoding.getExplode()) ? JavaCode.of("explode(false)") : null;
  }

  JavaType type() {
    return type;
  }

  /** Returns what is the same for bodies of the same schema. */
  String key() {
    return type.text().withoutLeadingNullness() + "\n" + codec;
  }

  /** Adds the media types of a body of the same schema. */
  void join(ValueBody same) {
    if (json.isEmpty()) {
      constraints.addAll(same.constraints);
    }
    json.addAll(same.json);
    forms.addAll(same.forms);
    properties.addAll(same.properties);
  }

  /** Returns whether a caller has to say the media type, for the document has ranges alone. */
  boolean hasRangesAlone() {
    return forms.isEmpty() && json.stream().allMatch(MediaRange::is);
  }

  List<String> json() {
    return json;
  }

  boolean isSentAs(String mediaType) {
    return (json.contains(mediaType) && !MediaRange.is(mediaType)) || forms.contains(mediaType);
  }

  /** @param isAlone whether the operation sends no other value */
  BodyView view(BodyNames names, boolean isAlone) {
    JavaCode text = type.text().withoutLeadingNullness();
    List<String> sent = new ArrayList<>(json);
    sent.addAll(forms);
    // A caller may choose one of a range; the first of the others is the default.
    sent.sort(Comparator.comparing(MediaRange::is));
    return new BodyView(
        names.parameter(),
        names.suffix(text, sent.get(0)),
        text,
        type.model() ? text : type.validated().withoutLeadingNullness(),
        false,
        JavaCode.literals(json),
        constraints,
        codec,
        codec.equals(CodecView.codec(text)) ? null : names.constant(),
        isAlone ? List.of() : JavaCode.literals(sent.stream().distinct().toList()),
        forms.isEmpty() ? null : new FormView(properties, JavaCode.literals(forms)),
        List.of());
  }
}
