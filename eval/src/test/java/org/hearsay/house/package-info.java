/**
 * The house rules as tests: the layout table of ARCHITECTURE.md, the pages' links, the packages'
 * chapters. They stand in the last module because they look at all of them.
 */
@NullMarked
package org.hearsay.house;

import org.jspecify.annotations.NullMarked;
