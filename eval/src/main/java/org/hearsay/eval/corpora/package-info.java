/**
 * Where the public corpora lie and how their files are read. {@code eval/README.md} says where each
 * comes from and how it is laid out; nothing of them is part of this project.
 */
@NullMarked
package org.hearsay.eval.corpora;

import org.jspecify.annotations.NullMarked;
