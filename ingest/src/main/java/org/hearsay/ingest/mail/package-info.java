/**
 * E-mails and pages saved as one file (MHTML) into their parts. Bytes come in; a {@link
 * org.hearsay.ingest.mail.Message} goes out: sender, subject, date and the parts, unpacked but not
 * yet decoded. A message that breaks off gives the parts before the break; nothing gives an
 * exception.
 */
@NullMarked
package org.hearsay.ingest.mail;

import org.jspecify.annotations.NullMarked;
