package vn.giaoviec.unpack;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.field.LenientFieldParser;
import org.apache.james.mime4j.message.DefaultBodyDescriptorBuilder;
import org.apache.james.mime4j.message.MaximalBodyDescriptor;
import org.apache.james.mime4j.parser.AbstractContentHandler;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.util.MimeParameterMapping;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.read.Failure;
import vn.giaoviec.read.ReadException;

/** Mails as they are sent (RFC 5322, MIME). */
final class Emls extends AbstractContentHandler {

  private static final int DEEPEST = 30;
  private static final int LONGEST_HEADER = 1 << 20;

  private final Unpacking to;
  private final Deque<Multipart> multiparts = new ArrayDeque<>();
  private int bodies;
  private int unnamed;

  private Emls(Unpacking to) {
    this.to = to;
  }

  /** A multipart; of alternatives the first that is text counts. */
  private static final class Multipart {
    private final boolean alternative;
    private boolean text;

    Multipart(boolean alternative) {
      this.alternative = alternative;
    }
  }

  /** Carries a failure through the parser. */
  private static final class Stopped extends MimeException {
    private static final long serialVersionUID = 1L;
    private final ReadException reason;

    Stopped(ReadException reason) {
      super(reason);
      this.reason = reason;
    }
  }

  static void unpack(Path file, Unpacking to) throws IOException, ReadException {
    MimeConfig config =
        new MimeConfig.Builder()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(LONGEST_HEADER)
            .setMaxHeaderCount(-1)
            .build();
    MimeStreamParser parser =
        new MimeStreamParser(
            config,
            DecodeMonitor.SILENT,
            new DefaultBodyDescriptorBuilder(
                null, LenientFieldParser.getParser(), DecodeMonitor.SILENT));
    parser.setContentHandler(new Emls(to));
    parser.setContentDecoding(true);
    parser.setNoRecurse();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      parser.parse(in);
    } catch (Stopped e) {
      throw e.reason;
    } catch (MimeException e) {
      throw new ReadException(Failure.BROKEN, String.valueOf(e.getMessage()));
    }
  }

  @Override
  public void startMultipart(BodyDescriptor descriptor) throws MimeException {
    if (multiparts.size() == DEEPEST) {
      throw new Stopped(new ReadException(Failure.ARCHIVES_TOO_DEEP, DEEPEST));
    }
    multiparts.push(new Multipart("alternative".equals(descriptor.getSubType())));
  }

  @Override
  public void endMultipart() {
    Multipart ended = multiparts.pop();
    if (!multiparts.isEmpty()) {
      multiparts.peek().text |= ended.text;
    }
  }

  @Override
  public void body(BodyDescriptor descriptor, InputStream content)
      throws MimeException, IOException {
    try {
      part((MaximalBodyDescriptor) descriptor, content);
    } catch (ReadException e) {
      throw new Stopped(e);
    }
  }

  private void part(MaximalBodyDescriptor part, InputStream content)
      throws ReadException, IOException {
    String name = name(part);
    String type = part.getMimeType();
    boolean attached = "attachment".equalsIgnoreCase(part.getContentDispositionType());
    boolean text = type.equals("text/plain") || type.equals("text/html");
    if (text && !attached && name == null) {
      words(type.equals("text/html"), part.getCharset(), content);
    } else if (name == null && type.startsWith("text/") && !attached
        || type.endsWith("-signature")) {
      to.leftOut(name == null ? type.replace('/', '-') : Spool.part(name));
    } else if (type.startsWith("image/") && !attached && part.getContentId() != null) {
      picture(name == null ? unnamed(type) : Spool.part(name), content);
    } else {
      to.document(name == null ? unnamed(type) : Spool.part(name), () -> content);
    }
  }

  private static @Nullable String name(MaximalBodyDescriptor part) {
    String name = name(part.getContentDispositionParameters(), "filename");
    return name == null ? name(part.getContentTypeParameters(), "name") : name;
  }

  /** Names come in parts with their charset (RFC 2231), in encoded words (RFC 2047), or as such. */
  private static @Nullable String name(Map<String, String> parameters, String key) {
    MimeParameterMapping mapping = new MimeParameterMapping();
    new TreeMap<>(parameters).forEach(mapping::addParameter);
    String name = mapping.get(key);
    return name == null || name.isBlank()
        ? null
        : DecoderUtil.decodeEncodedWords(name, DecodeMonitor.SILENT);
  }

  private String unnamed(String type) {
    unnamed++;
    boolean mail = type.equals("message/rfc822");
    return "part-" + unnamed + (mail ? ".eml" : "");
  }

  private void words(boolean html, @Nullable String charset, InputStream content)
      throws ReadException, IOException {
    Multipart multipart = multiparts.peek();
    if (multipart != null && multipart.alternative && multipart.text) {
      return; // says the same once more
    }
    if (multipart != null) {
      multipart.text = true;
    }
    bodies++;
    String name = (bodies == 1 ? "body" : "body-" + bodies) + (html ? ".html" : ".txt");
    to.body(name, () -> MailWords.utf8(html, charset, content));
  }

  /** Pictures within the words are ornaments unless they are large enough to be a page. */
  private void picture(String name, InputStream content) throws ReadException, IOException {
    byte[] head = content.readNBytes(MailWords.SMALL_PICTURE);
    if (head.length < MailWords.SMALL_PICTURE) {
      to.leftOut(name);
    } else {
      to.document(
          name, () -> new java.io.SequenceInputStream(new ByteArrayInputStream(head), content));
    }
  }
}
