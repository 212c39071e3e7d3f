package org.hearsay.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.app.cli.report.ClaimLabel;
import org.hearsay.app.cli.report.Page;
import org.hearsay.app.cli.report.Style;
import org.hearsay.app.cli.report.Table;
import org.hearsay.ledger.ChainRow;
import org.hearsay.ledger.ClaimQuery;
import org.hearsay.ledger.ClaimRow;
import org.hearsay.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay claims}: asks the ledger who said what. */
@Command(
    name = "claims",
    header = "Ask the ledger for claims: by source, subject, day or words.",
    description = {
      "",
      "Lists the claims of all articles read so far, the newest first. All conditions given have to"
          + " hold.",
      ""
    },
    footer = {
      "",
      "@|bold Examples|@",
      "",
      "  hearsay claims dam warning                  claims with these words",
      "  hearsay claims --source Vidrih              what Vidrih said, or is said to have said",
      "  hearsay claims --source unnamed             what nobody put a name to",
      "  hearsay claims --about Brezovnik --since 2026-03-11 --evidence",
      "  hearsay claims --format jsonl               everything, for another program"
    })
final class ClaimsCommand implements Callable<Integer> {

  private static final int WIDE = 100;

  private final Console console;

  @Parameters(paramLabel = "WORDS", arity = "0..*", description = "Words of the claim.")
  List<String> words = new ArrayList<>();

  @Option(
      names = "--source",
      paramLabel = "NAME",
      description =
          "Words of a source's name, role or affiliation; \"unnamed\" for those without a name.")
  @Nullable String source;

  @Option(
      names = "--about",
      paramLabel = "NAME",
      description = "Words of whom, what or where it is about.")
  @Nullable String about;

  @Option(
      names = "--all-clauses",
      description = "Also claims within others, such as subordinate clauses.")
  boolean allClauses;

  @Mixin QueryOptions query = new QueryOptions();

  @Mixin LayoutOptions layout = new LayoutOptions();

  ClaimsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ClaimQuery claims =
        new ClaimQuery(
            source,
            about,
            query.firstDay(),
            QueryOptions.words(words),
            query.asked(),
            query.allVersions,
            allClauses);
    List<ClaimRow> rows;
    try (Ledger ledger = Ledger.openToRead(query.ledger())) {
      rows = ledger.claims(claims);
    }
    return new Listing<ClaimRow>(console, query, "claim")
        .print(rows, RowJson::claim, this::table)
        .code();
  }

  private String table(List<ClaimRow> rows) {
    Terminal terminal = console.terminal();
    Page page = new Page(layout.columns(terminal), Page.ALL, terminal.charset(), query.evidence);
    boolean wide = page.width() >= WIDE;
    List<Table.Column> columns = new ArrayList<>();
    columns.add(new Table.Column("DATE", 10, false));
    if (wide) {
      columns.add(new Table.Column("OUTLET", page.width() / 6, false));
    }
    columns.add(new Table.Column("SOURCE", page.width() / 5, false));
    columns.add(new Table.Column("SURE", 10, false));
    columns.add(new Table.Column("CLAIM", page.width(), false));
    Table table = new Table(columns, page);
    for (ClaimRow row : rows) {
      List<Table.Cell> cells = new ArrayList<>();
      cells.add(
          new Table.Cell(
              row.published() == null ? "" : row.published().day().toString(), Style.QUIET));
      if (wide) {
        cells.add(new Table.Cell(row.outlet() == null ? "" : row.outlet(), Style.PLAIN));
      }
      cells.add(source(row));
      ClaimLabel label = ClaimLabel.of(row.kind(), row.certainty());
      cells.add(new Table.Cell(label.word(), label.style()));
      cells.add(new Table.Cell(row.text(), Style.PLAIN));
      table.add(cells, query.evidence ? evidence(row, table.arrow()) : null);
    }
    return Output.text(table.lines(), layout.colour.isOn(terminal));
  }

  private static Table.Cell source(ClaimRow row) {
    String name = row.source();
    if (row.chain().size() == 1) {
      return new Table.Cell(name == null ? "(own voice)" : name, Style.QUIET);
    }
    return name == null
        ? new Table.Cell("(nobody named)", Style.WARNING)
        : new Table.Cell(name, Style.STRONG);
  }

  /** "page.html:120, Bojan Rozman ← the engineers, by attribution/speech-verb". */
  private static String evidence(ClaimRow row, String arrow) {
    StringBuilder out = new StringBuilder(row.input() + ":" + row.spans().get(0).start());
    if (!row.latest()) {
      out.append(", version ").append(row.version()).append(", since changed");
    }
    List<String> hops = new ArrayList<>();
    for (ChainRow hop : row.chain().subList(1, row.chain().size())) {
      hops.add(hop.name() == null ? "nobody named" : hop.name());
    }
    if (!hops.isEmpty()) {
      out.append(", ").append(String.join(arrow, hops));
    }
    if (row.rule() != null) {
      out.append(", by ").append(row.rule());
    }
    return out.toString();
  }
}
