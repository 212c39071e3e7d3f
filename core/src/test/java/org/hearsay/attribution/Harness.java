package org.hearsay.attribution;

import java.io.*;
import java.nio.file.*;
import java.util.*;
import org.hearsay.linguistics.*;
import org.hearsay.provenance.*;
import org.hearsay.text.*;

/** scratch, not committed: args: cacheFile textDir nEvery out */
public class Harness {
  public static void main(String[] a) throws Exception {
    Path cache = Path.of(a[0]);
    if (!Files.exists(cache)) {
      Linguistics l = Linguistics.load();
      try (PrintWriter w = new PrintWriter(Files.newBufferedWriter(cache))) {
        int every = Integer.parseInt(a[2]);
        int k = 0;
        List<Path> files;
        try (var s = Files.list(Path.of(a[1]))) {
          files = s.sorted().toList();
        }
        for (Path f : files) {
          if (k++ % every != 0) continue;
          String t = Files.readString(f);
          int nl = t.indexOf('\n');
          if (nl < 0) nl = t.length();
          Article art =
              new Article(
                  f.toString(),
                  null,
                  null,
                  null,
                  new Span(0, nl),
                  List.of(),
                  null,
                  null,
                  null,
                  null,
                  t,
                  new Span(nl, t.length()));
          ParsedArticle p = l.parse(art);
          w.println("#A\t" + f);
          for (Sentence s : p.sentences()) {
            w.println("#S\t" + s.paragraph() + "\t" + s.isHeadline());
            for (int i = 0; i < s.size(); i++) {
              Token x = s.token(i);
              w.println(
                  x.start()
                      + "\t"
                      + x.end()
                      + "\t"
                      + x.lemma()
                      + "\t"
                      + x.tag()
                      + "\t"
                      + x.entity()
                      + "\t"
                      + s.head(i)
                      + "\t"
                      + s.relation(i));
            }
          }
        }
      }
    }
    RuleAttributor attributor = new RuleAttributor();
    try (BufferedReader r = Files.newBufferedReader(cache);
        PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(a[3])))) {
      String line = r.readLine();
      long ns = 0;
      int n = 0;
      while (line != null) {
        String file = line.split("\t")[1];
        String t = Files.readString(Path.of(file));
        int nl = t.indexOf('\n');
        if (nl < 0) nl = t.length();
        Article art =
            new Article(
                file,
                null,
                null,
                null,
                new Span(0, nl),
                List.of(),
                null,
                null,
                null,
                null,
                t,
                new Span(nl, t.length()));
        List<Sentence> ss = new ArrayList<>();
        List<Entity> es = new ArrayList<>();
        line = r.readLine();
        while (line != null && line.startsWith("#S")) {
          String[] h = line.split("\t");
          List<Token> toks = new ArrayList<>();
          List<Integer> heads = new ArrayList<>();
          List<String> rel = new ArrayList<>();
          while ((line = r.readLine()) != null
              && !line.startsWith("#S\t")
              && !line.startsWith("#A\t")) {
            String[] c = line.split("\t");
            Span sp = new Span(Integer.parseInt(c[0]), Integer.parseInt(c[1]));
            toks.add(
                new Token(
                    sp,
                    sp.of(t),
                    c[2],
                    c[3],
                    c[4].equals("null") ? null : EntityType.valueOf(c[4])));
            heads.add(Integer.parseInt(c[5]));
            rel.add(c[6]);
          }
          Sentence s =
              new Sentence(
                  ss.size(),
                  Integer.parseInt(h[1]),
                  Boolean.parseBoolean(h[2]),
                  toks,
                  heads.stream().mapToInt(i -> i).toArray(),
                  rel.toArray(new String[0]));
          for (int i = 0; i < s.size(); i++) {
            EntityType ty = s.token(i).entity();
            if (ty == null) continue;
            int j = i;
            while (j + 1 < s.size() && s.token(j + 1).entity() == ty) j++;
            es.add(new Entity(s.span(i, j), ty, ss.size(), i, j));
            i = j;
          }
          ss.add(s);
        }
        long t0 = System.nanoTime();
        AttributedArticle at = attributor.attribute(new ParsedArticle(art, ss, es, List.of()));
        ns += System.nanoTime() - t0;
        n++;
        StringBuilder b =
            new StringBuilder("{\"article\":{\"input\":\"" + file + "\"},\"attributions\":[");
        String sep = "";
        for (Attribution x : at.attributions()) {
          b.append(sep)
              .append(
                  "{\"rule\":\""
                      + x.evidence().rule()
                      + "\",\"lemma\":\""
                      + x.cueLemma()
                      + "\",\"parent\":"
                      + (x.parent() != null)
                      + ",\"source\":"
                      + j(x.source())
                      + ",\"cue\":"
                      + j(x.cue())
                      + ",\"content\":"
                      + j(x.content())
                      + "}");
          sep = ",";
        }
        out.println(b.append("]}"));
      }
      System.err.println("ms/article " + ns / 1e6 / n + " over " + n);
    }
  }

  static String j(List<Span> l) {
    StringBuilder b = new StringBuilder("[");
    String s = "";
    for (Span x : l) {
      b.append(s + "{\"start\":" + x.start() + ",\"end\":" + x.end() + "}");
      s = ",";
    }
    return b.append("]").toString();
  }
}
