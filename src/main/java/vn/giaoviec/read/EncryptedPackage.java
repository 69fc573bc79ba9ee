package vn.giaoviec.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Opens office files of today that a password protects: their package lies encrypted in another.
 */
final class EncryptedPackage {

  private EncryptedPackage() {}

  /**
   * Returns the file as it was before it was encrypted.
   *
   * @param passwords those to try
   * @param most the most bytes that it may have
   * @throws ReadException if none of the passwords opens it
   */
  static byte[] open(byte[] bytes, List<String> passwords, long most)
      throws IOException, ReadException {
    try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      Decryptor decryptor = new EncryptionInfo(file).getDecryptor();
      for (String password : passwords) {
        if (decryptor.verifyPassword(password)) {
          try (InputStream in = decryptor.getDataStream(file)) {
            return in.readNBytes((int) Math.min(most, Integer.MAX_VALUE - 8));
          }
        }
      }
    } catch (GeneralSecurityException | EncryptedDocumentException e) {
      throw new ReadException(Failure.ENCRYPTED);
    }
    throw new ReadException(Failure.ENCRYPTED);
  }
}
