package vn.giaoviec.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something about a notice that its reader should know. The words are made from the code where the
 * record is written, in the language asked for.
 *
 * @param code what it is
 * @param arguments what was found, for the message
 * @param page the page, from 1, or null when it concerns the whole
 */
public record Warning(Code code, List<String> arguments, @Nullable Integer page) {

  /** The kinds of warning. */
  public enum Code {
    /** The name's ending is not that of the content. Arguments: the ending, the media type. */
    WRONG_EXTENSION,
    /** Pages of a PDF hold no text. Arguments: how many, of how many. */
    PAGES_WITHOUT_TEXT,
    /** A page is an image and was read by OCR. No arguments. */
    PAGE_READ_BY_OCR,
    /** The text layer of a page is unusable; the page was read by OCR instead. No arguments. */
    BAD_TEXT_LAYER,
    /**
     * Parts of a page are damaged, or draw themselves without end, and were left out. No arguments.
     */
    PAGE_INCOMPLETE,
    /** The data of an image end before the image does. No arguments. */
    IMAGE_CUT_OFF,
    /** On the image of a page no words were found. No arguments. */
    PAGE_WITHOUT_WORDS,
    /** A page was read with little confidence. Argument: confidence in per cent. */
    OCR_LOW_CONFIDENCE,
    /** Marks were mended by the words beside them. Argument: what was read, what it became. */
    OCR_MENDED,
    /** Bytes that are no text in the file's encoding were replaced. Arguments: how many. */
    BAD_CHARACTERS,
    /** It was in an encoding from before Unicode and was converted. Argument: which. */
    OLD_ENCODING,
    /** No head of an official notice was found. No arguments. */
    NO_HEADER,
    /** No date of issue was found, so times without a year stay open. No arguments. */
    NO_ISSUE_DATE,
    /** Of the date of issue only the month can be read. Argument: the month, ISO 8601. */
    ISSUE_DAY_UNREAD,
    /**
     * The number was not read surely by OCR; absent where its digits may be others. Argument: the
     * number as read.
     */
    NUMBER_DOUBTFUL,
    /**
     * The month or year of issue was not read surely by OCR. Argument: the date or month as read,
     * ISO 8601.
     */
    ISSUE_DATE_DOUBTFUL,
    /** A number of the numbering is missing. Arguments: the number before, the number found. */
    NUMBER_JUMP,
    /** A sentence was left out that is near the border of what is a task. Arguments: its words. */
    POSSIBLY_MISSED
  }

  public Warning {
    arguments = List.copyOf(arguments);
  }

  /** Returns a warning that concerns a page. */
  public static Warning onPage(Code code, int page, Object... arguments) {
    return new Warning(code, of(code, arguments).arguments(), page);
  }

  /** Returns a warning that concerns the whole notice. */
  public static Warning of(Code code, Object... arguments) {
    return new Warning(
        code, java.util.Arrays.stream(arguments).map(String::valueOf).toList(), null);
  }
}
