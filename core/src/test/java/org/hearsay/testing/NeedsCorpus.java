package org.hearsay.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The test reads corpora that may not be there; without them it is skipped, and says so. A test
 * gets at their files through {@link CorpusFiles}.
 *
 * <p>{@code @NeedsCorpus("attribution/polnear/dev")} on a class or a method.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsCorpusCondition.class)
public @interface NeedsCorpus {

  /** Folders or files below the setting {@code hearsay.corpora}; all of them are needed. */
  String[] value() default {};

  /** Whether the gazetteer's folder, setting {@code hearsay.gazetteer}, is needed too. */
  boolean gazetteer() default false;

  /** Programs that must be on the path, such as {@code python3}. */
  String[] program() default {};
}
