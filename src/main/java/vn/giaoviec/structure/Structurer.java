package vn.giaoviec.structure;

import java.util.ArrayList;
import java.util.List;
import vn.giaoviec.notice.CoverageStretch;
import vn.giaoviec.notice.Header;
import vn.giaoviec.notice.Role;
import vn.giaoviec.notice.Warning;
import vn.giaoviec.rules.Fingerprint;
import vn.giaoviec.text.AlignedText;
import vn.giaoviec.text.CanonicalText;
import vn.giaoviec.text.Span;

/**
 * Finds the parts of a document (Decree 30/2020/NĐ-CP): lines, the head and foot around the body,
 * the body's paragraphs, the tree of their numbers.
 *
 * <p>Stateless, safe for any number of threads; total on any text.
 */
public final class Structurer {

  /** Returns the data that the structure is found by. */
  public static List<Fingerprint.Resource> resources() {
    return PartWord.FILES.stream()
        .map(file -> new Fingerprint.Resource(Structurer.class, file))
        .toList();
  }

  /** Returns the parts of a notice. */
  public Outline structure(CanonicalText canonical) {
    List<TextLine> lines = LineReader.read(canonical);
    Furniture furniture = new Furniture(lines);
    List<CoverageStretch> frame = new ArrayList<>();
    List<TextLine> words = new ArrayList<>();
    boolean turned = false; // the room around a page number parts no paragraphs
    for (TextLine line : lines) {
      if (canonical.isAside(line.span().start()) || line.row() == null && furniture.is(line)) {
        frame.add(stretch(line.span(), Role.FURNITURE));
        turned = Furniture.isPageNumber(line.words());
      } else {
        int blanks = Math.min(1, line.blankBefore());
        words.add(turned ? line.part(0, line.words().length(), blanks) : line);
        turned = false;
      }
    }
    Frame parts = FrameReader.read(words, canonical);
    for (Frame.Part part : parts.parts()) {
      frame.add(stretch(part.line().span(), part.role()));
    }
    List<Warning> warnings = new ArrayList<>(parts.warnings());
    ParagraphReader reader = new ParagraphReader(canonical, parts.body(), parts.annex());
    List<Paragraph> paragraphs = reader.read(parts.body());
    List<Block> body = new ArrayList<>(new TreeBuilder(paragraphs, warnings).build());
    body.addAll(new TreeBuilder(reader.read(parts.annex()), warnings).build());
    frame.sort((a, b) -> a.span().compareTo(b.span()));
    Header header = withIssuer(parts.header(), paragraphs);
    return new Outline(header, frame, addressees(canonical, parts), body, warnings);
  }

  private static List<AlignedText> addressees(CanonicalText canonical, Frame parts) {
    List<AlignedText> all = new ArrayList<>();
    for (List<Span> spans : parts.addressees()) {
      AlignedText.Builder builder = AlignedText.builder(canonical.value());
      for (int i = 0; i < spans.size(); i++) {
        builder.append(spans.get(i), i == 0);
      }
      all.add(builder.build());
    }
    return all;
  }

  /** Looks in the body for the issuer of a notice whose head was lost. */
  private static Header withIssuer(Header header, List<Paragraph> body) {
    if (header.issuer() != null || header.number() != null) {
      return header;
    }
    return new Header(
        header.documentType(),
        header.number(),
        IssuerReader.find(body),
        header.place(),
        header.issuedOn(),
        header.issuedIn(),
        header.subject(),
        header.urgency(),
        header.signer(),
        header.recipients());
  }

  private static CoverageStretch stretch(Span span, Role role) {
    return new CoverageStretch(span, role, List.of());
  }
}
