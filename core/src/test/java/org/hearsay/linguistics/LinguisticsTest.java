package org.hearsay.linguistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.testing.TestModels.article;
import static org.hearsay.testing.TestModels.linguistics;
import static org.hearsay.testing.TestModels.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearsay.text.Article;
import org.hearsay.text.EntityType;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Token;
import org.junit.jupiter.api.Test;

class LinguisticsTest {

  private static final String BODY =
      """
      “The ferry was full,” Joan Harrow, the harbour master of Dover, told reporters on \
      Monday. “We counted 120 people.

      “Nobody asked us before it left. Nobody,” she said.
      Marlow Shipping, which owns the ferry, denied that it had been overloaded. Harrow did not \
      answer the company.""";

  private static List<String> printed(ParsedArticle parsed) {
    return parsed.sentences().stream().map(s -> s.span().of(parsed.text())).toList();
  }

  @Test
  void aHeadlineWithoutAFullStopIsASentenceOfItsOwn() {
    ParsedArticle parsed =
        linguistics().parse(article("Ferry sinks off Port Ellery", "It was full."));
    assertThat(printed(parsed)).containsExactly("Ferry sinks off Port Ellery", "It was full.");
    assertThat(parsed.sentences()).extracting(Sentence::isHeadline).containsExactly(true, false);
    assertThat(parsed.sentences()).extracting(Sentence::paragraph).containsExactly(0, 1);
  }

  @Test
  void aHeadlineMayHaveSeveralSentences() {
    ParsedArticle parsed = linguistics().parse(article("Ferry sinks. Who knew?", "It was full."));
    assertThat(printed(parsed)).containsExactly("Ferry sinks.", "Who knew?", "It was full.");
    assertThat(parsed.sentences())
        .extracting(Sentence::isHeadline)
        .containsExactly(true, true, false);
  }

  @Test
  void aQuotationOverSeveralParagraphsIsSplitInEach() {
    ParsedArticle parsed = parse(BODY);
    assertThat(parsed.sentences())
        .extracting(Sentence::paragraph)
        .containsExactly(0, 0, 1, 1, 2, 2);
    assertThat(printed(parsed).subList(1, 4))
        .containsExactly(
            "“We counted 120 people.", "“Nobody asked us before it left.", "Nobody,” she said.");
  }

  @Test
  void everyTokenStandsWhereItIsPrinted() {
    ParsedArticle parsed = linguistics().parse(article("😀 Ferry “sinks”", "𝐀 b👍🏽c. " + BODY));
    int last = 0;
    for (Sentence sentence : parsed.sentences()) {
      for (Token token : sentence.tokens()) {
        assertThat(token.text()).isEqualTo(token.span().of(parsed.text())).isNotBlank();
        assertThat(token.start()).isGreaterThanOrEqualTo(last);
        assertThat(token.lemma()).isNotEmpty();
        assertThat(token.tag()).isNotEmpty();
        last = token.end();
      }
    }
  }

  @Test
  void sentencesAreNumberedAndTheirTreesHaveOneRoot() {
    ParsedArticle parsed = parse(BODY);
    for (int i = 0; i < parsed.sentences().size(); i++) {
      Sentence sentence = parsed.sentences().get(i);
      assertThat(sentence.index()).isEqualTo(i);
      assertThat(sentence.relation(sentence.root())).isEqualTo("root");
      assertThat(sentence.subtree(sentence.root()).cardinality()).isEqualTo(sentence.size());
    }
  }

  @Test
  void lemmasAreInLowerCaseButForNames() {
    Sentence sentence =
        parse("Three ministers from Dover said they weren't going.").sentences().get(0);
    assertThat(sentence.tokens())
        .extracting(Token::lemma)
        .containsExactly(
            "three", "minister", "from", "Dover", "say", "they", "be", "not", "go", ".");
  }

  @Test
  void passiveSubjectsAndRelativeClausesHaveTheirLabels() {
    Sentence sentence = parse("The ferry that left the quay was overloaded.").sentences().get(0);
    assertThat(sentence.relation(1)).isEqualTo("nsubj:pass");
    assertThat(sentence.relation(3)).isEqualTo("acl:relcl");
    assertThat(sentence.relation(6)).isEqualTo("aux:pass");
  }

  @Test
  void namesAndNumbersAreEntities() {
    ParsedArticle parsed = parse(BODY);
    assertThat(parsed.entities())
        .extracting(entity -> entity.span().of(parsed.text()) + "=" + entity.type())
        .contains(
            "Joan Harrow=PERSON",
            "Dover=LOCATION",
            "Monday=DATE",
            "120=NUMBER",
            "Marlow Shipping=ORGANIZATION",
            "Harrow=PERSON");
  }

  @Test
  void anEntityNamesItsSentenceAndTokens() {
    ParsedArticle parsed = parse(BODY);
    for (Entity entity : parsed.entities()) {
      Sentence sentence = parsed.sentences().get(entity.sentence());
      assertThat(sentence.span(entity.first(), entity.last())).isEqualTo(entity.span());
      for (int i = entity.first(); i <= entity.last(); i++) {
        assertThat(sentence.token(i).entity()).isEqualTo(entity.type());
      }
    }
  }

  @Test
  void anEmptyBodyHasNoSentences() {
    assertThat(parse("").sentences()).isEmpty();
    assertThat(parse(" \n \t\n").sentences()).isEmpty();
    assertThat(linguistics().parse(article("Ferry sinks", "")).sentences()).hasSize(1);
  }

  @Test
  void onlyTheHeadlineAndBodyAreParsed() {
    String text = "By Joan Harrow\nThe ferry sank.";
    Article article =
        new Article(
            "test.txt",
            null,
            null,
            null,
            null,
            List.of("Joan Harrow"),
            null,
            null,
            "en",
            null,
            text,
            new Span(15, text.length()));
    assertThat(printed(linguistics().parse(article))).containsExactly("The ferry sank.");
  }

  @Test
  void aSentenceTooLongToBeOneIsCutAndFound() {
    String list = "Aboard were " + "Joan Harrow of Ellery; ".repeat(100) + "and the crew.";
    ParsedArticle parsed = parse(list);
    assertThat(parsed.sentences()).hasSize(3).allMatch(s -> s.size() <= LongSentences.LIMIT);
    assertThat(parsed.sentences().get(0).token(parsed.sentences().get(0).size() - 1).text())
        .isEqualTo(";");
    assertThat(parsed.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("long-sentence");
              assertThat(finding.message()).contains("506 tokens").contains("3 parts");
              assertThat(finding.span()).isEqualTo(new Span(0, list.length()));
            });
  }

  @Test
  void theParseIsTheSameWhateverTheThreads() throws InterruptedException, ExecutionException {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      articles.add(
          article(
              "Ferry " + i + " sinks",
              BODY.replace("120", String.valueOf(i * 17)).repeat(1 + i % 3)));
    }
    List<String> alone = articles.stream().map(a -> describe(linguistics().parse(a))).toList();
    ExecutorService threads = Executors.newFixedThreadPool(6);
    try {
      List<Future<String>> together = new ArrayList<>();
      for (Article article : articles) {
        together.add(threads.submit(() -> describe(linguistics().parse(article))));
      }
      for (int i = 0; i < alone.size(); i++) {
        assertThat(together.get(i).get()).isEqualTo(alone.get(i));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static String describe(ParsedArticle parsed) {
    StringBuilder out = new StringBuilder();
    for (Sentence sentence : parsed.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        out.append(sentence.token(i)).append(sentence.head(i)).append(sentence.relation(i));
      }
    }
    return out.append(parsed.entities()).append(parsed.findings()).toString();
  }

  @Test
  void personsAreStillPersonsInQuotationsAndPossessives() {
    ParsedArticle parsed = parse("Anna Dale's lawyer, Peter Marsh, said “Dale is innocent.”");
    assertThat(parsed.entities())
        .filteredOn(entity -> entity.type() == EntityType.PERSON)
        .extracting(entity -> entity.span().of(parsed.text()))
        .containsExactly("Anna Dale", "Peter Marsh", "Dale");
  }
}
