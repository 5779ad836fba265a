package dev.apiscribe.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.docs.SourceTypes.DeclaredType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The names of types use the field's nouns, one for each thing, and say what an object is without
 * its package. Types are those of main, test and generated code; methods those of main and
 * generated code; variables those of main and test code.
 */
@Tag("of-documents")
@Execution(ExecutionMode.CONCURRENT) // it reads files, and needs nothing of the other classes
class TypeNamesTest {
  private static final String GZIP = WordsTest.GZIP;
  private static final String JAVA = WordsTest.JAVA;
  private static final String FACTS = "a word of facts.yaml and deviations.yaml";

  /** By a word that no name contains, singular or plural: the word to use. */
  private static final Map<String, String> WORDS = Map.ofEntries(
      Map.entry("Answer", "Response"),
      Map.entry("Answering", "Server"),
      Map.entry("Member", "Property"),
      Map.entry("Limit", "Constraint"),
      Map.entry("Flaw", "Violation, or Error when decoding"),
      Map.entry("Sample", "Example, Payload or SynthesizedValue"),
      Map.entry("Sighting", "SourceReference"),
      Map.entry("Seen", "SourceReference"),
      Map.entry("Standing", "SourceStatus"),
      Map.entry("Mark", "SourceStatus"),
      Map.entry("Doubt", "Ambiguity"),
      Map.entry("Flavour", "sync or async; the framework"),
      Map.entry("Waiting", "Sync"));
  /** Names that say nothing without their package, or have another noun in the field. */
  private static final Set<String> WHOLE_NAMES = Set.of(
      "Content",
      "Decided",
      "Decision",
      "Decisions",
      "Exchange",
      "Names",
      "Reach",
      "Received",
      "Shape",
      "Taken",
      "Words");
  /** By qualified name, or by module and simple name: why it may be called so. */
  private static final Map<String, String> EXCEPTIONS = Map.of(
      "dev.apiscribe.runtime.internal.body.GzipMembers",
      GZIP,
      "dev.apiscribe.review.generated.JavaMember",
      JAVA,
      "dev.apiscribe.reachability.ReflectionAgent.Members",
      JAVA);
  /** Nested types that readers know by their owners. */
  private static final Set<String> IDIOMS = Set.of("Builder");

  private static final Pattern WORD = Pattern.compile("[A-Z]+(?![a-z])|[A-Z][a-z]*|\\d+");
  /** Nouns that no method and no record component of main and generated code is named by. */
  private static final Pattern METHOD = Pattern.compile(
      "(?:^|[a-z0-9])(?i:answer|member|limit|flaw|standing|sighting|doubt|flavour|sample)s?(?=[A-Z0-9_]|$)");
  /** What documents call a property or a parameter, generated code calls so, too. */
  private static final Pattern OF_DOCUMENTS = Pattern.compile("^limit|Limit$");
  /** By qualified name of the type, and the method: why it may be called so. */
  private static final Map<String, String> METHOD_EXCEPTIONS = Map.of(
      "dev.apiscribe.runtime.internal.body.GzipMembers.nextMember",
      GZIP,
      "dev.apiscribe.runtime.ResponseTooLargeException.limit",
      "a number of bytes that the caller allows, and not a constraint of the document",
      "dev.apiscribe.runtime.internal.body.TooManyBytesException.limit",
      "a number of bytes that the caller allows, and not a constraint of the document",
      "dev.apiscribe.runtime.ClientSettings.limitsStreamedBodies",
      "a verb: whether the timeout limits how long a body is read",
      "dev.apiscribe.benchmarks.Comparison.limit",
      "the implementation that no other can be faster than, and not a constraint of the document",
      "dev.apiscribe.review.generated.JavaType.members",
      JAVA,
      "dev.apiscribe.review.diff.JavaChange.member",
      JAVA,
      "dev.apiscribe.golden.model.Reserved.otherMembers",
      "a property of the golden document has this name",
      "dev.apiscribe.golden.model.Reserved.Builder.otherMembers",
      "a property of the golden document has this name");

  private static final Pattern WORD_START =
      Pattern.compile("_|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");
  /** In the words of a variable of hand-written code. */
  private static final Pattern RESPONSE = Pattern.compile("(?i)\\banswers?\\b");
  /** In the words of a variable of hand-written code and of a method of tests. */
  private static final Pattern PROPERTY = Pattern.compile("(?i)\\bmembers?\\b");
  /** By how a qualified name begins: why it may be called so. */
  private static final Map<String, String> PROPERTY_EXCEPTIONS = Map.ofEntries(
      Map.entry("dev.apiscribe.runtime.internal.body.GzipMembers.", GZIP),
      Map.entry("dev.apiscribe.runtime.CutBodyTest.", GZIP),
      Map.entry("dev.apiscribe.runtime.GunzipTest.", GZIP),
      Map.entry("dev.apiscribe.artifacts.", JAVA),
      Map.entry("dev.apiscribe.reachability.", JAVA),
      Map.entry("dev.apiscribe.review.diff.Java", JAVA),
      Map.entry("dev.apiscribe.review.generated.", JAVA),
      Map.entry("dev.apiscribe.templates.SafeTemplatesTest.", JAVA),
      Map.entry("dev.apiscribe.architecture.QualifiersTest.Qualifiers.visitMemberSelect", JAVA),
      Map.entry("dev.apiscribe.review.drift.Presence.MEMBER", FACTS),
      Map.entry("dev.apiscribe.review.drift.FactsFile.MEMBERS", FACTS),
      Map.entry("dev.apiscribe.review.drift.Ambiguity.MEMBER_ONLY_IN_SAMPLE", FACTS),
      Map.entry("dev.apiscribe.review.lint.FactRules.MEMBER", FACTS));

  private static List<DeclaredType> types = List.of();

  @BeforeAll
  static void read() throws IOException {
    types = SourceTypes.all();
    assertThat(types).hasSizeGreaterThan(1000);
  }

  @Test
  void noNameHasAWordThatIsRuledOut() {
    List<String> found = new ArrayList<>();
    Set<String> used = new HashSet<>();
    for (DeclaredType type : types) {
      String instead = instead(type.simpleName());
      if (instead != null && EXCEPTIONS.containsKey(type.name())) {
        used.add(type.name());
      } else if (instead != null) {
        found.add(type.module() + ": " + type.name() + ", say " + instead);
      }
    }

    assertThat(found).as("types with a name that is ruled out").isEmpty();
    assertThat(used).as("exceptions that are needed").isEqualTo(EXCEPTIONS.keySet());
  }

  private static String instead(String name) {
    if (WHOLE_NAMES.contains(name)) {
      return "what it is without its package";
    }
    Matcher words = WORD.matcher(name);
    while (words.find()) {
      String word = words.group();
      String instead = WORDS.getOrDefault(word, WORDS.get(word.replaceFirst("s$", "")));
      if (instead != null) {
        return instead;
      }
    }
    return null;
  }

  @Test
  void aWordIsFoundAnywhereInANameAndInThePlural() {
    assertThat(List.of("AnswerHead", "HttpAnswers", "RowLimits", "Doubts", "Words"))
        .allMatch(name -> instead(name) != null);
    assertThat(List.of("MarkdownText", "Limiter", "StatusWords", "Remembered", "Sampler"))
        .allMatch(name -> instead(name) == null);
  }

  @Test
  void noMethodOfMainAndGeneratedCodeHasAWordThatIsRuledOut() {
    List<String> found = new ArrayList<>();
    Set<String> used = new HashSet<>();
    for (DeclaredType type : types) {
      for (String method : type.isOfTests() ? Set.<String>of() : type.methods()) {
        String name = type.name() + "." + method;
        boolean isDocumented =
            !type.isHandWritten() && OF_DOCUMENTS.matcher(method).find();
        if (METHOD.matcher(method).find() && !isDocumented) {
          (METHOD_EXCEPTIONS.containsKey(name) ? used : found).add(name);
        }
      }
    }

    assertThat(found).as("methods with a name that is ruled out").isEmpty();
    assertThat(used).as("exceptions that are needed").isEqualTo(METHOD_EXCEPTIONS.keySet());
  }

  @Test
  void noVariableAndNoTestHasAWordThatIsRuledOut() {
    List<String> found = new ArrayList<>();
    Set<String> used = new HashSet<>();
    for (DeclaredType type : types) {
      for (String variable : type.isHandWritten() ? type.variables() : Set.<String>of()) {
        if (RESPONSE.matcher(words(variable)).find() || isProperty(type, variable, used)) {
          found.add(type.name() + "." + variable);
        }
      }
      for (String method : type.isOfTests() ? type.methods() : Set.<String>of()) {
        if (WordsTest.OTHER_NOUN_FOR_RESPONSE.matcher(words(method)).find()
            || isProperty(type, method, used)) {
          found.add(type.name() + "." + method);
        }
      }
    }

    assertThat(found).as("say response, or property").isEmpty();
    assertThat(used).as("exceptions that are needed").isEqualTo(PROPERTY_EXCEPTIONS.keySet());
  }

  private static String words(String name) {
    return WORD_START.matcher(name).replaceAll(" ");
  }

  /** Returns whether the name calls a property otherwise, and is not an exception. */
  private static boolean isProperty(DeclaredType type, String name, Set<String> used) {
    if (!PROPERTY.matcher(words(name)).find()) {
      return false;
    }
    List<String> exceptions = PROPERTY_EXCEPTIONS.keySet().stream()
        .filter((type.name() + "." + name)::startsWith)
        .toList();
    used.addAll(exceptions);
    return exceptions.isEmpty();
  }

  @Test
  void exceptionsEndInException() {
    assertThat(types)
        .filteredOn(type -> type.parent().matches(".*(Exception|Error|Throwable)"))
        .isNotEmpty()
        .allMatch(type -> type.simpleName().endsWith("Exception"));
  }

  @Test
  void noTwoTypesOfAModuleShareASimpleName() {
    Map<String, Map<String, List<String>>> byModule = new HashMap<>();
    for (DeclaredType type : types) {
      if (!type.isMain()) {
        continue;
      }
      byModule
          .computeIfAbsent(type.module(), key -> new TreeMap<>())
          .computeIfAbsent(type.simpleName(), key -> new ArrayList<>())
          .add(type.name());
    }
    List<String> shared = new ArrayList<>();
    byModule.forEach((module, names) -> names.forEach((name, all) -> {
      if (all.size() > 1 && !IDIOMS.contains(name)) {
        shared.add(module + ": " + all);
      }
    }));

    assertThat(shared).as("types of one module with one simple name").isEmpty();
  }
}
