-- The ledger's first form. Spans are UTF-16 code units into the article's text, start inside, end
-- outside; a list of spans is JSON: [[start,end],...]. Dates are ISO 8601. Names of kinds, certainties
-- and so on are the record's (docs/record.md). What a version's reading says beyond these columns is in
-- its record.

-- One article, whatever became of its text; identity is explained in docs/ledger.md.
CREATE TABLE article (
  id INTEGER PRIMARY KEY,
  identity TEXT NOT NULL UNIQUE
) STRICT;

-- One text of an article, as it was read.
CREATE TABLE article_version (
  id INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  number INTEGER NOT NULL CHECK (number >= 1),   -- 1 for the text read first, then 2, ...
  latest INTEGER NOT NULL CHECK (latest IN (0, 1)),
  seen INTEGER NOT NULL,                         -- grows with every change of what is latest
  sha256 TEXT NOT NULL,                          -- of the text
  first_read TEXT NOT NULL,                      -- instant, UTC
  input TEXT NOT NULL,
  url TEXT,
  outlet TEXT,
  headline TEXT,
  published TEXT,                                -- as the page gives it
  published_day TEXT,
  published_order TEXT NOT NULL,                 -- sorts by time; empty when unknown
  changed_order TEXT NOT NULL,                   -- the same of the update, else of the publication
  record BLOB NOT NULL,                          -- the whole record, JSON in UTF-8, zlib
  attributions INTEGER NOT NULL,                 -- how many
  sources INTEGER NOT NULL,
  claims INTEGER NOT NULL,                       -- main clauses
  UNIQUE (article, sha256),
  UNIQUE (article, number)
) STRICT;

CREATE UNIQUE INDEX article_version_latest ON article_version (article) WHERE latest = 1;
CREATE INDEX article_version_order ON article_version (published_order, input, number);

CREATE TABLE source (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL REFERENCES article_version ON DELETE CASCADE,
  source TEXT NOT NULL,                          -- its id in the record: s1, s2, ...
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  role TEXT,
  affiliation TEXT,
  nationality TEXT,
  count TEXT,
  mentions TEXT NOT NULL,                        -- spans
  UNIQUE (version, source)
) STRICT;

CREATE TABLE attribution (
  version INTEGER NOT NULL REFERENCES article_version ON DELETE CASCADE,
  attribution TEXT NOT NULL,                     -- its id in the record: a1, a2, ...
  source_spans TEXT NOT NULL,
  cue_spans TEXT NOT NULL,
  content_spans TEXT NOT NULL,
  form TEXT NOT NULL,
  cue TEXT NOT NULL,                             -- the cue's entry in the lexicon
  negated INTEGER NOT NULL CHECK (negated IN (0, 1)),
  parent TEXT,
  source INTEGER REFERENCES source ON DELETE CASCADE,
  rule TEXT NOT NULL,
  score REAL NOT NULL,
  PRIMARY KEY (version, attribution)
) STRICT, WITHOUT ROWID;

CREATE INDEX attribution_source ON attribution (source);

CREATE TABLE claim (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL REFERENCES article_version ON DELETE CASCADE,
  position INTEGER NOT NULL,                     -- 0, 1, ... in the order of the record
  claim TEXT NOT NULL,                           -- its id in the record: c1, c2, ...
  attribution TEXT,
  start INTEGER NOT NULL,
  spans TEXT NOT NULL,
  text TEXT NOT NULL,
  kind TEXT NOT NULL,
  clause TEXT NOT NULL,
  certainty TEXT NOT NULL,
  polarity TEXT NOT NULL,
  time TEXT NOT NULL,
  band TEXT,
  predicate TEXT,
  event TEXT,
  when_from TEXT,
  when_to TEXT,
  when_precision TEXT,
  outlet_certainty TEXT NOT NULL,                -- of hop 0, the outlet
  outlet_basis TEXT NOT NULL,
  hops INTEGER NOT NULL CHECK (hops >= 0),       -- how many come after it; 0: the outlet's own voice
  UNIQUE (version, position)
) STRICT;

-- One step of a claim's source chain after hop 0, which is the outlet and stands with the claim.
CREATE TABLE hop (
  claim INTEGER NOT NULL REFERENCES claim ON DELETE CASCADE,
  hop INTEGER NOT NULL CHECK (hop >= 1),
  source INTEGER REFERENCES source ON DELETE CASCADE,
  cue_start INTEGER,
  cue_end INTEGER,
  cue TEXT,                                      -- the cue's words
  certainty TEXT NOT NULL,
  basis TEXT NOT NULL,
  PRIMARY KEY (claim, hop)
) STRICT, WITHOUT ROWID;

CREATE INDEX hop_source ON hop (source);

CREATE TABLE quantity (
  version INTEGER NOT NULL REFERENCES article_version ON DELETE CASCADE,
  quantity TEXT NOT NULL,                        -- its id in the record: q1, q2, ...
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  low REAL,
  best REAL,
  high REAL,
  bound TEXT NOT NULL,
  unit TEXT,
  what TEXT,
  scope TEXT,
  effect TEXT,
  words TEXT NOT NULL,
  PRIMARY KEY (version, quantity)
) STRICT, WITHOUT ROWID;

CREATE TABLE claim_quantity (
  claim INTEGER NOT NULL REFERENCES claim ON DELETE CASCADE,
  position INTEGER NOT NULL,
  quantity TEXT NOT NULL,
  PRIMARY KEY (claim, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE place (
  version INTEGER NOT NULL REFERENCES article_version ON DELETE CASCADE,
  place TEXT NOT NULL,                           -- its id in the record: p1, p2, ...
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  name TEXT NOT NULL,
  geonames INTEGER,
  lat REAL,
  lon REAL,
  country TEXT,
  precision TEXT,
  PRIMARY KEY (version, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE claim_place (
  claim INTEGER NOT NULL REFERENCES claim ON DELETE CASCADE,
  position INTEGER NOT NULL,
  place TEXT NOT NULL,
  relation TEXT NOT NULL,
  PRIMARY KEY (claim, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE time (
  version INTEGER NOT NULL REFERENCES article_version ON DELETE CASCADE,
  time TEXT NOT NULL,                            -- its id in the record: t1, t2, ...
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  type TEXT NOT NULL,
  value TEXT,
  "from" TEXT,
  "to" TEXT,
  PRIMARY KEY (version, time)
) STRICT, WITHOUT ROWID;

-- Full-text search. Contentless: the words are in the tables above and in the record. The rowids are
-- those of article_version, source and claim.
CREATE VIRTUAL TABLE article_search USING fts5 (
  headline, outlet, byline, body,
  content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);

CREATE VIRTUAL TABLE source_search USING fts5 (
  name, mentions, role, affiliation,
  content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);

CREATE VIRTUAL TABLE claim_search USING fts5 (
  text, names, source,
  content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);
