package vn.giaoviec.read;

import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.giaoviec.text.CanonicalText;
import vn.giaoviec.text.CanonicalText.Wrapping;

/** Reads the text layer of a PDF, each visual line with its place on the page. */
final class PdfReader {

  /** Fewer letters on all pages together are a stamp over scanned images, no text layer. */
  private static final int FEWEST_LETTERS = 150;

  /** Fewer letters on one page among others are none. */
  private static final int FEWEST_ON_PAGE = 20;

  private PdfReader() {}

  /**
   * What a PDF gave.
   *
   * @param text its text
   * @param pages its number of pages
   * @param pagesWithoutText how many of them hold none
   */
  record Result(CanonicalText text, int pages, int pagesWithoutText) {}

  static Result read(byte[] bytes, ReadLimits limits, List<String> passwords)
      throws IOException, ReadException {
    try (PDDocument document = open(bytes, passwords)) {
      int pages = document.getNumberOfPages();
      if (pages == 0) {
        throw new ReadException(Failure.EMPTY);
      }
      if (pages > limits.maxPages()) {
        throw new ReadException(Failure.TOO_MANY_PAGES, pages, limits.maxPages());
      }
      List<List<PdfLine>> lines = new PdfLineStripper().lines(document);
      return result(lines, pages, limits);
    }
  }

  private static Result result(List<List<PdfLine>> lines, int pages, ReadLimits limits)
      throws ReadException {
    TextBuilder builder = new TextBuilder(limits.maxCharacters());
    int letters = 0;
    int without = 0;
    for (int page = 0; page < lines.size(); page++) {
      int onPage = 0;
      for (PdfLine line : PageOrder.order(lines.get(page))) {
        builder.line(line.text(), page + 1, line.box());
        onPage += letters(line.text());
      }
      letters += onPage;
      without += onPage < FEWEST_ON_PAGE ? 1 : 0;
    }
    if (letters < FEWEST_LETTERS && letters < FEWEST_LETTERS * pages) {
      throw new ReadException(Failure.NO_TEXT_LAYER, pages);
    }
    return new Result(builder.build(Wrapping.LINES), pages, without);
  }

  private static int letters(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters;
  }

  private static PDDocument open(byte[] bytes, List<String> passwords)
      throws IOException, ReadException {
    try {
      return Loader.loadPDF(new RandomAccessReadBuffer(bytes), "");
    } catch (InvalidPasswordException e) {
      return openWith(bytes, passwords);
    } catch (EOFException e) {
      throw new ReadException(Failure.TRUNCATED);
    }
  }

  private static PDDocument openWith(byte[] bytes, List<String> passwords)
      throws IOException, ReadException {
    for (String password : passwords) {
      try {
        return Loader.loadPDF(new RandomAccessReadBuffer(bytes), password);
      } catch (InvalidPasswordException expected) {
        // the next one may open it
      }
    }
    throw new ReadException(Failure.ENCRYPTED);
  }
}
