package org.hearsay.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds the layout table of ARCHITECTURE.md, and the house rules that compiled classes show. */
class ArchitectureTest {

  private static final String FIXTURE = "org.hearsay.house.fixture";

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          // core's test support, which the other modules' tests share, comes as a jar.
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages("org.hearsay");

  private static final String TABLE =
      """
      | package | module | reads → writes | may use | libraries |
      |---|---|---|---|---|
      | `text` | core | | – | – |
      | `claim` | core | | `text` | – |
      """;

  private static final ArchRule ONE_FACE_DOES_NOT_USE_ANOTHER =
      SlicesRuleDefinition.slices()
          .matching("org.hearsay.app.(cli|rest|web|mcp)..")
          .should()
          .notDependOnEachOther()
          .allowEmptyShould(true);

  @Test
  void everyPackageHasARowAndKeepsToIt() {
    Layout layout = Layout.parse("org.hearsay", House.read(architecture()));
    assertThat(layout.violations(HOUSE)).isEmpty();
  }

  @Test
  void theWholeHouseIsLookedAt() {
    assertThat(HOUSE.stream().map(found -> found.getPackageName().split("\\.")[2]).distinct())
        .contains("text", "linguistics", "pipeline", "record", "ingest", "ledger", "app", "eval");
  }

  @Test
  void facesDoNotUseOneAnother() {
    ONE_FACE_DOES_NOT_USE_ANOTHER.check(HOUSE);
  }

  @Test
  void theStagesAreFreeOfCycles() {
    SlicesRuleDefinition.slices()
        .matching("org.hearsay.(*)..")
        .should()
        .beFreeOfCycles()
        .check(HOUSE);
  }

  @Test
  void onlyTheCommandLineAndEvalPrintOrEndTheProgram() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.hearsay.app.cli..", "org.hearsay.eval..")
        // It prints nothing: it keeps the streams as they are while CoreNLP's own log is quieted.
        .and()
        .doNotHaveFullyQualifiedName("org.hearsay.linguistics.Models")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .check(HOUSE);
  }

  @Test
  void nobodyLogsThroughTheJdk() {
    noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging..").check(HOUSE);
  }

  @Test
  void noStaticFieldChanges() {
    fields()
        .that()
        .areDeclaredInClassesThat()
        .resideOutsideOfPackages("org.hearsay.eval..")
        .and()
        .areStatic()
        .should()
        .beFinal()
        .because("the same article gives the same reading whatever is read beside it")
        .check(HOUSE);
  }

  @Test
  void aUsePastTheRowIsNamed() {
    assertThat(Layout.parse(FIXTURE, TABLE).violations(fixture()))
        .contains(
            FIXTURE + ".text.ReachesUp may not use " + FIXTURE + ".claim.Claim",
            FIXTURE + ".text.ReachesUp may not use edu.stanford.nlp.ling.CoreLabel");
  }

  @Test
  void aUseInsideTheRowIsNot() {
    assertThat(Layout.parse(FIXTURE, TABLE).violations(fixture()))
        .noneMatch(violation -> violation.startsWith(FIXTURE + ".claim.Claim "));
  }

  @Test
  void aPackageWithoutARowIsNamed() {
    assertThat(Layout.parse(FIXTURE, TABLE).violations(fixture()))
        .contains("the table has no row for the package " + FIXTURE + ".cellar");
  }

  @Test
  void aPackageBelowANamedOneNeedsItsOwnRowOrTwoDots() {
    String named = TABLE + "| `cell` | core | | `text` | – |\n";
    String below = TABLE + "| `cellar..` | core | | – | – |\n";
    assertThat(Layout.parse(FIXTURE, named).violations(fixture()))
        .contains("the table has no row for the package " + FIXTURE + ".cellar");
    assertThat(Layout.parse(FIXTURE, below).violations(fixture()))
        .noneMatch(violation -> violation.startsWith("the table has no row"));
  }

  @Test
  void aLibraryThatTheTableDoesNotKnowIsAnError() {
    String page = TABLE + "| `cellar` | core | | – | Winch |\n";
    assertThatThrownBy(() -> Layout.parse(FIXTURE, page))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Winch");
  }

  @Test
  void aPageWithoutTheTableIsAnError() {
    assertThatThrownBy(() -> Layout.parse(FIXTURE, "# Architecture\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no table");
  }

  private static Path architecture() {
    return House.root().resolve("ARCHITECTURE.md");
  }

  private static JavaClasses fixture() {
    return new ClassFileImporter().importPackages(FIXTURE);
  }
}
