package vn.giaoviec.notice;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a notice outside its body (Decree 30/2020/NĐ-CP, Appendix I). What the notice does
 * not show is null or empty.
 *
 * @param documentType abbreviation of the type (Appendix III), "CV" for an official letter
 * @param number number and sign
 * @param issuer the body that issues it
 * @param place the place of issue
 * @param issuedOn the date of issue
 * @param issuedIn the month of issue where its day can't be read (left open in a draft, written by
 *     hand), else null
 * @param subject what it is about
 * @param urgency the degree of urgency, as stamped
 * @param signer who signed
 * @param recipients the entries of "Nơi nhận"
 */
public record Header(
    @Nullable String documentType,
    @Nullable String number,
    @Nullable String issuer,
    @Nullable String place,
    @Nullable LocalDate issuedOn,
    @Nullable YearMonth issuedIn,
    @Nullable String subject,
    @Nullable String urgency,
    @Nullable Signer signer,
    List<String> recipients) {

  public Header {
    recipients = List.copyOf(recipients);
  }
}
