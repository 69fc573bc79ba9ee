package vn.giaoviec.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.util.RecordFormatException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.PasswordProvider;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.sax.SecureContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import vn.giaoviec.text.CanonicalText;

/**
 * Reads Word, RTF, OpenDocument and HTML files: tracked changes as accepted, automatic numbers
 * kept, running heads left out, nothing embedded opened, nothing fetched.
 */
final class OfficeReader {

  private OfficeReader() {}

  static CanonicalText read(MediaType type, byte[] bytes, ReadLimits limits, List<String> passwords)
      throws IOException, ReadException {
    try {
      switch (type) {
        case DOCX -> {
          return DocxReader.read(bytes, limits);
        }
        case DOC -> {
          return DocReader.read(bytes, limits, passwords);
        }
        case ODT -> {
          return OdtReader.read(bytes, limits);
        }
        case RTF -> {
          return RtfReader.read(bytes, limits);
        }
        default -> {}
      }
    } catch (OldFileFormatException e) {
      // Word 6 and 95: Tika reads these
    } catch (IOException | RuntimeException e) {
      throw failure(e, type == MediaType.DOCX || type == MediaType.ODT);
    }
    return byTika(type, bytes, limits, passwords);
  }

  private static CanonicalText byTika(
      MediaType type, byte[] bytes, ReadLimits limits, List<String> passwords)
      throws IOException, ReadException {
    LineHandler lines = new LineHandler(limits.maxCharacters());
    Metadata metadata = new Metadata();
    metadata.set(Metadata.CONTENT_TYPE, type.label());
    try (TikaInputStream in = TikaInputStream.get(new ByteArrayInputStream(bytes))) {
      SecureContentHandler guarded = new SecureContentHandler(lines, in);
      try {
        parser(type).parse(in, (ContentHandler) guarded, metadata, context(passwords));
      } catch (SAXException e) {
        guarded.throwIfCauseOf(e);
        throw lines.failure(e);
      }
    } catch (EncryptedDocumentException e) {
      throw new ReadException(Failure.ENCRYPTED);
    } catch (TikaException e) {
      throw failure(e, false);
    }
    return lines.text();
  }

  /**
   * Tells what a parser's exception means.
   *
   * @param zipped whether the file is an archive, whose parts may be larger than any notice
   */
  static ReadException failure(Exception e, boolean zipped) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      String message = String.valueOf(cause.getMessage());
      if (cause instanceof org.apache.poi.EncryptedDocumentException) {
        return new ReadException(Failure.ENCRYPTED);
      }
      if (message.contains("Zip bomb")
          || message.contains("zip bomb")
          || message.contains("Suspected zip")) {
        return new ReadException(message.contains("nest") ? Failure.TOO_DEEP : Failure.BOMB);
      }
      if (cause instanceof java.util.zip.ZipException
          || cause instanceof org.apache.commons.compress.archivers.ArchiveException) {
        return new ReadException(Failure.BROKEN_ARCHIVE);
      }
      if (cause instanceof java.io.EOFException) {
        return new ReadException(Failure.TRUNCATED);
      }
      if (cause instanceof RecordFormatException && zipped) {
        return new ReadException(Failure.BOMB); // a part of more than 100 MB
      }
    }
    return new ReadException(Failure.BROKEN, DirectReader.reason(e));
  }

  private static Parser parser(MediaType type) {
    return switch (type) {
      case DOC -> new OfficeParser();
      case HTML -> new JSoupParser();
      default -> throw new IllegalArgumentException("not read here: " + type);
    };
  }

  private static ParseContext context(List<String> passwords) {
    ParseContext context = new ParseContext();
    OfficeParserConfig config = new OfficeParserConfig();
    config.setIncludeHeadersAndFooters(false);
    config.setExtractMacros(false);
    context.set(OfficeParserConfig.class, config);
    context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE); // spans of cells, hidden text
    context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
    context.set(PasswordProvider.class, metadata -> passwords.isEmpty() ? null : passwords.get(0));
    return context;
  }

  /** Opens no file within a file. */
  private static final class NothingEmbedded implements EmbeddedDocumentExtractor {

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        java.io.InputStream stream, ContentHandler handler, Metadata metadata, boolean html) {}
  }
}
