/**
 * Places found and located, against TR-News (Kamalloo and Rafiei 2018) and GeoVirus (Gritta et al.
 * 2018) as EUPEG (Wang and Hu 2019) holds them.
 */
@NullMarked
package org.hearsay.eval.places;

import org.jspecify.annotations.NullMarked;
