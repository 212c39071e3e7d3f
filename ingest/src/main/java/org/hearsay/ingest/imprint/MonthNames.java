package org.hearsay.ingest.imprint;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Months' names: English ones in full and shortened, and in full those of other languages whose
 * papers also publish in English. One line a month; a name stands for one month in all of them.
 */
final class MonthNames {

  private static final String NAMES =
      """
      jan january januar januari janvier enero gennaio janeiro styczeń stycznia leden ledna ocak
      feb february februar februari février fevrier febrero febbraio fevereiro luty lutego února şubat
      mar march märz maerz maart mars marzo março marco marts marzec marca března mart
      apr april avril abril aprile kwiecień kwietnia dubna nisan
      may mai mayo maggio maio mei maj maja května mayıs
      jun june juni juin junio giugno junho czerwiec czerwca června haziran
      jul july juli juillet julio luglio julho lipiec lipca července temmuz
      aug august août aout agosto augustus augusti sierpień sierpnia srpna ağustos
      sep sept september septembre septiembre settembre setembro wrzesień września září eylül
      oct october oktober octobre octubre ottobre outubro październik października října ekim
      nov november novembre noviembre novembro listopad listopada listopadu kasım
      dec december dezember décembre decembre diciembre dicembre dezembro grudzień grudnia prosince aralık
      """;

  private static final Map<String, Integer> NUMBERS = new HashMap<>();

  static {
    int month = 0;
    for (String line : NAMES.strip().split("\\n")) {
      month++;
      for (String name : line.strip().split(" ")) {
        NUMBERS.put(name, month);
      }
    }
  }

  /** One group: a name, in lower case; a full stop may follow. */
  static final String PATTERN =
      "("
          + String.join("|", NUMBERS.keySet().stream().sorted(MonthNames::longerFirst).toList())
          + ")(?!\\p{L})\\.?";

  private MonthNames() {}

  private static int longerFirst(String one, String other) {
    int byLength = Integer.compare(other.length(), one.length());
    return byLength == 0 ? one.compareTo(other) : byLength;
  }

  /** From 1 to 12. */
  static int number(String name) {
    return Objects.requireNonNull(NUMBERS.get(name), name);
  }
}
