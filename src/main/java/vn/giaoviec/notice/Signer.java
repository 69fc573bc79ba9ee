package vn.giaoviec.notice;

import org.jspecify.annotations.Nullable;

/**
 * Who signed.
 *
 * @param capacity in whose place ("TL. CHỦ TỊCH"), or null
 * @param position the signer's own post ("CHÁNH VĂN PHÒNG"), or null
 * @param name the signer's name, or null
 */
public record Signer(@Nullable String capacity, @Nullable String position, @Nullable String name) {}
