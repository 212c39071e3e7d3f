package org.hearsay.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.app.cli.report.Page;
import org.hearsay.app.cli.report.Style;
import org.hearsay.app.cli.report.Table;
import org.hearsay.ledger.ArticleQuery;
import org.hearsay.ledger.ArticleRow;
import org.hearsay.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay articles}: asks the ledger what has been read. */
@Command(
    name = "articles",
    header = "Ask the ledger which articles were read.",
    description = {
      "",
      "Lists the articles read so far, the newest first. All conditions given have to hold.",
      ""
    },
    footer = {
      "",
      "@|bold Examples|@",
      "",
      "  hearsay articles                            all of them",
      "  hearsay articles --outlet Herald dam        the Herald's on the dam",
      "  hearsay articles --all-versions --evidence  with earlier texts of changed articles"
    })
final class ArticlesCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      paramLabel = "WORDS",
      arity = "0..*",
      description = "Words of headline, outlet, byline or body.")
  List<String> words = new ArrayList<>();

  @Option(names = "--outlet", paramLabel = "NAME", description = "Words of the outlet's name.")
  @Nullable String outlet;

  @Mixin QueryOptions query = new QueryOptions();

  @Mixin LayoutOptions layout = new LayoutOptions();

  ArticlesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ArticleQuery articles =
        new ArticleQuery(
            outlet, query.firstDay(), QueryOptions.words(words), query.asked(), query.allVersions);
    List<ArticleRow> rows;
    try (Ledger ledger = Ledger.openToRead(query.ledger())) {
      rows = ledger.articles(articles);
    }
    return new Listing<ArticleRow>(console, query, "article")
        .print(rows, RowJson::article, this::table)
        .code();
  }

  private String table(List<ArticleRow> rows) {
    Terminal terminal = console.terminal();
    Page page = new Page(layout.columns(terminal), Page.ALL, terminal.charset(), query.evidence);
    Table table =
        new Table(
            List.of(
                new Table.Column("DATE", 10, false),
                new Table.Column("OUTLET", page.width() / 4, false),
                new Table.Column("CLAIMS", 6, true),
                new Table.Column("HEADLINE", page.width(), false)),
            page);
    for (ArticleRow row : rows) {
      table.add(
          List.of(
              new Table.Cell(
                  row.published() == null ? "" : row.published().day().toString(), Style.QUIET),
              new Table.Cell(row.outlet() == null ? "" : row.outlet(), Style.PLAIN),
              new Table.Cell(Integer.toString(row.claims()), Style.PLAIN),
              headline(row)),
          query.evidence ? evidence(row) : null);
    }
    return Output.text(table.lines(), layout.colour.isOn(terminal));
  }

  private static Table.Cell headline(ArticleRow row) {
    if (row.headline() == null) {
      return new Table.Cell("(no headline)", Style.QUIET);
    }
    String version = row.latest() ? "" : " (version " + row.version() + ", since changed)";
    return new Table.Cell(row.headline() + version, Style.STRONG);
  }

  private static String evidence(ArticleRow row) {
    String version =
        row.versions() == 1 ? "" : "  version " + row.version() + " of " + row.versions();
    return row.input() + version;
  }
}
