package org.hearsay.ingest;

import org.hearsay.ingest.Ingested.Skipped;

final class WebPage {

  WebPage(ArticleCheck check) {}

  Ingested read(byte[] bytes, String name) {
    return new Skipped(name, FindingCode.UNSUPPORTED_FORMAT.finding(name + ": not yet"));
  }
}
