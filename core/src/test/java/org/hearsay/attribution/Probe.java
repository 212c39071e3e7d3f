package org.hearsay.attribution;

import java.util.*;
import org.hearsay.linguistics.*;
import org.hearsay.text.*;

public class Probe {
  public static void main(String[] a) throws Exception {
    Linguistics l = Linguistics.load();
    for (String t : a) {
      t = t.replace("¶", "\n");
      Article art =
          new Article(
              "x",
              null,
              null,
              null,
              null,
              List.of(),
              null,
              null,
              null,
              null,
              t,
              new Span(0, t.length()));
      ParsedArticle p = l.parse(art);
      for (Sentence s : p.sentences()) {
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < s.size(); i++)
          b.append(
              s.token(i).text()
                  + "/"
                  + s.token(i).tag()
                  + "/"
                  + i
                  + "<-"
                  + s.relation(i)
                  + "-"
                  + s.head(i)
                  + "  ");
        System.out.println(b);
      }
      ArticleContext c = ArticleContext.of(p);
      System.out.println(c.quotations().all());
      CueFinder f = new CueFinder(CueLexicon.shipped());
      for (Sentence s : p.sentences())
        for (Cue cue : f.find(s))
          System.out.println(
              "cue " + cue.entry().key() + "@" + cue.head() + " passive=" + cue.passive());
      for (Attribution x : new RuleAttributor().attribute(p).attributions()) {
        System.out.println(
            x.id()
                + " "
                + x.evidence().rule()
                + " parent="
                + x.parent()
                + " src="
                + x.source().stream().map(q -> q.of(p.text())).toList()
                + " cue="
                + x.cue().stream().map(q -> q.of(p.text())).toList()
                + " content="
                + x.content().stream().map(q -> q.of(p.text())).toList()
                + " "
                + x.form()
                + " "
                + x.sourceId());
      }
      System.out.println(new RuleAttributor().attribute(p).sources());
    }
  }
}
