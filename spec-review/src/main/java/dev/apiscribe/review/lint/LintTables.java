package dev.apiscribe.review.lint;

import dev.apiscribe.openapi.SpecTree;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** All rules, by the list of the report that their findings belong to. */
final class LintTables {
  /** @param file the file that the rules look at */
  record LintTable<T>(String title, Function<T, SpecTree> file, List<LintRule<T>> rules) {}

  static final List<LintTable<LintedApi>> OF_API = List.of(
      new LintTable<>("The API as a whole", LintedApi::spec, DescriptionRules.RULES),
      new LintTable<>("Operations", LintedApi::spec, OperationRules.RULES),
      new LintTable<>("Paths and parameters", LintedApi::spec, ParameterRules.RULES),
      new LintTable<>("Names of schemas", LintedApi::spec, SchemaNameRules.RULES),
      new LintTable<>("Schemas", LintedApi::spec, SchemaRules.RULES),
      new LintTable<>(
          "Lists", LintedApi::spec, List.of(UniqueByRules.RULE, PageRules.RULE, WaitRules.RULE)),
      new LintTable<>("Rows", LintedApi::spec, List.of(RowFormatRules.RULE, RowEventRules.RULE)),
      new LintTable<>("Payloads", LintedApi::spec, PayloadRules.RULES),
      new LintTable<>("Sources", LintedApi::spec, SourceRules.RULES),
      new LintTable<>("Key order", LintedApi::spec, List.of(KeyOrderRules.OF_SPEC)),
      new LintTable<>(
          "Deviations", LintedApi::deviations, DeviationRules.of(LintedApi::deviations)),
      new LintTable<>(
          "Observations", LintedApi::observations, DeviationRules.of(LintedApi::observations)),
      new LintTable<>("Decisions", LintedApi::spec, DecisionRules.RULES),
      new LintTable<>("Explanations", LintedApi::deviations, DecisionRules.OF_DEVIATIONS),
      new LintTable<>("Losses", LintedApi::deviations, LossRules.RULES),
      new LintTable<>("Record of losses", LintedApi::losses, LossRules.OF_RECORD),
      new LintTable<>("Facts", LintedApi::facts, FactRules.RULES),
      new LintTable<>("Sentences", LintedApi::words, SentenceRules.RULES),
      new LintTable<>("Parts", LintedApi::spec, ReadPartRules.ofSpec()),
      entries("deviations.yaml", LintedApi::deviations),
      entries("observations.yaml", LintedApi::observations),
      entries("words.yaml", LintedApi::words),
      entries("lint.yaml", api -> new SpecTree(api.exceptions())),
      entries("documents.yaml", LintedApi::sourceList),
      record("facts.yaml", LintedApi::facts),
      record("losses.yaml", LintedApi::losses));
  static final LintTable<SourceList> OF_DOCUMENTS =
      new LintTable<>("Documents", SourceList::documents, DocumentRules.RULES);
  static final LintTable<LintExceptions> OF_EXCEPTIONS =
      new LintTable<>("Exceptions", LintExceptions::file, LintExceptions.RULES);

  private LintTables() {}

  private static LintTable<LintedApi> entries(String file, Function<LintedApi, SpecTree> tree) {
    return new LintTable<>("Entries of " + file, tree, ReadPartRules.ofEntries(file, tree));
  }

  private static LintTable<LintedApi> record(String file, Function<LintedApi, SpecTree> tree) {
    return new LintTable<>("Record of " + file, tree, ReadPartRules.ofRecord(file, tree));
  }

  static List<String> titles() {
    return Stream.concat(
            OF_API.stream().map(LintTable::title),
            Stream.of(OF_DOCUMENTS.title(), OF_EXCEPTIONS.title()))
        .toList();
  }
}
