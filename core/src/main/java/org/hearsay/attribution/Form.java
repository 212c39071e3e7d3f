package org.hearsay.attribution;

/** How the content is given. */
public enum Form {
  /** All of the content's words stand in quotation marks. */
  DIRECT,
  /** None does. */
  INDIRECT,
  /** Some do. */
  MIXED
}
