package org.hearsay.attribution;

import org.hearsay.text.Span;

/**
 * Words in quotation marks.
 *
 * @param span with its marks
 * @param inner without them; not empty
 * @param continues whether it has no closing mark because it goes on in the next paragraph
 */
public record Quotation(Span span, Span inner, boolean continues) {}
