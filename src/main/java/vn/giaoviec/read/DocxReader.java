package vn.giaoviec.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.text.CanonicalText;

/**
 * Reads DOCX files: the words as they are once tracked changes are accepted, with the numbers that
 * Word gives paragraphs, without hidden text; footnotes stand after all else, running heads are
 * left out.
 */
final class DocxReader {

  private DocxReader() {}

  static CanonicalText read(byte[] bytes, ReadLimits limits) throws IOException, ReadException {
    try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes))) {
      PackageRelationship document = relation(file.getRelationships(), "/officeDocument");
      PackagePart main = document == null ? null : file.getPart(document);
      if (main == null) {
        throw new ReadException(Failure.BROKEN, "no document part");
      }
      DocxStyles styles = DocxStyles.read(related(main, "/styles"));
      DocxLists lists = DocxLists.read(related(main, "/numbering"), styles);
      OfficeText text = new OfficeText(limits.maxCharacters());
      DocxBody body = new DocxBody(text, styles, lists, limits.maxCharacters());
      OfficeXml.read(main, body);
      body.end();
      for (String notes : new String[] {"/footnotes", "/endnotes"}) {
        OfficeXml.read(related(main, notes), body.notes());
      }
      return text.text();
    } catch (InvalidFormatException e) {
      throw new ReadException(Failure.BROKEN, DirectReader.reason(e));
    }
  }

  private static @Nullable PackagePart related(PackagePart main, String type)
      throws InvalidFormatException {
    PackageRelationship relation = relation(main.getRelationships(), type);
    return relation == null ? null : main.getRelatedPart(relation);
  }

  /** Returns the first relation of a type that leads to a part within the file, or null. */
  private static @Nullable PackageRelationship relation(
      PackageRelationshipCollection relations, String type) {
    for (PackageRelationship relation : relations) {
      if (relation.getRelationshipType().endsWith(type)
          && relation.getTargetMode() == TargetMode.INTERNAL) {
        return relation;
      }
    }
    return null;
  }
}
