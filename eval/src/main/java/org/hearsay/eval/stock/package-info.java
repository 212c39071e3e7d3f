/** Stock Stanford CoreNLP on the same articles, in the same run: how fast, and who said what. */
@NullMarked
package org.hearsay.eval.stock;

import org.jspecify.annotations.NullMarked;
