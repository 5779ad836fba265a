package dev.apiscribe.review.lint;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** All rules, by the list of the report that their findings belong to. */
final class LintTables {
  /** @param file the file that the rules look at */
  record Table<T>(String title, Function<T, SpecTree> file, List<LintRule<T>> rules) {}

  static final List<Table<LintedApi>> OF_API = List.of(
      new Table<>("The API as a whole", LintedApi::spec, DescriptionRules.RULES),
      new Table<>("Operations", LintedApi::spec, OperationRules.RULES),
      new Table<>("Paths and parameters", LintedApi::spec, ParameterRules.RULES),
      new Table<>("Names of schemas", LintedApi::spec, SchemaNameRules.RULES),
      new Table<>("Schemas", LintedApi::spec, SchemaRules.RULES),
      new Table<>("Rows", LintedApi::spec, List.of(RowFormatRules.RULE, RowEventRules.RULE)),
      new Table<>("Payloads", LintedApi::spec, PayloadRules.RULES),
      new Table<>("Sources", LintedApi::spec, SourceRules.RULES),
      new Table<>("Key order", LintedApi::spec, List.of(KeyOrder.OF_SPEC)),
      new Table<>("Deviations", LintedApi::deviations, DeviationRules.of(LintedApi::deviations)),
      new Table<>(
          "Observations", LintedApi::observations, DeviationRules.of(LintedApi::observations)),
      new Table<>("Decisions", LintedApi::spec, DecisionRules.RULES),
      new Table<>("Explanations", LintedApi::deviations, DecisionRules.OF_DEVIATIONS),
      new Table<>("Losses", LintedApi::deviations, LossRules.RULES),
      new Table<>("Record of losses", LintedApi::losses, LossRules.OF_RECORD),
      new Table<>("Facts", LintedApi::facts, FactRules.RULES),
      new Table<>("Sentences", LintedApi::words, SentenceRules.RULES),
      new Table<>("Parts", LintedApi::spec, ReadPartRules.ofSpec()),
      entries("deviations.yaml", LintedApi::deviations),
      entries("observations.yaml", LintedApi::observations),
      entries("words.yaml", LintedApi::words),
      entries("lint.yaml", api -> new SpecTree(api.exceptions())),
      entries("documents.yaml", LintedApi::sourceList),
      record("facts.yaml", LintedApi::facts),
      record("losses.yaml", LintedApi::losses));
  static final Table<SourceList> OF_DOCUMENTS =
      new Table<>("Documents", SourceList::documents, DocumentRules.RULES);
  static final Table<LintExceptions> OF_EXCEPTIONS =
      new Table<>("Exceptions", LintExceptions::file, LintExceptions.RULES);

  private LintTables() {}

  private static Table<LintedApi> entries(String file, Function<LintedApi, SpecTree> tree) {
    return new Table<>("Entries of " + file, tree, ReadPartRules.ofEntries(file, tree));
  }

  private static Table<LintedApi> record(String file, Function<LintedApi, SpecTree> tree) {
    return new Table<>("Record of " + file, tree, ReadPartRules.ofRecord(file, tree));
  }

  static List<String> titles() {
    return Stream.concat(
            OF_API.stream().map(Table::title),
            Stream.of(OF_DOCUMENTS.title(), OF_EXCEPTIONS.title()))
        .toList();
  }
}
