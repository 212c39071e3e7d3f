package org.hearsay.attribution;

/** What a source is, as the record names it ({@code named-person} and so on). */
public enum SourceKind {
  NAMED_PERSON,
  UNNAMED_PERSON,
  NAMED_GROUP,
  UNNAMED_GROUP,
  DOCUMENT,
  POLL_OR_DATA,
  MEDIA,
  UNSPECIFIED
}
