package vn.giaoviec.unpack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.read.Failure;
import vn.giaoviec.read.MailHead;
import vn.giaoviec.read.ReadException;

/**
 * Unpacks mails (.eml, .msg) and archives (.zip), told by their content, and those within them,
 * into a folder of its own: whatever their names say, nothing is written elsewhere.
 */
public final class Unpacker {

  private static final int HEAD = 4096;

  private final UnpackLimits limits;
  private final Path folder;
  private final AtomicInteger count = new AtomicInteger();

  /** Makes an unpacker that unpacks into a folder, which must exist. */
  public Unpacker(UnpackLimits limits, Path folder) {
    this.limits = limits;
    this.folder = folder;
  }

  /** What a file is, if it holds others. */
  private enum Kind {
    ZIP,
    EML,
    MSG
  }

  /**
   * Returns what a file holds, in the order of the names; null if it is no mail or archive.
   *
   * @throws IOException if the folder can't be written to
   */
  public @Nullable List<Inner> unpack(Path file) throws IOException {
    Kind kind = kind(file);
    if (kind == null) {
      return null;
    }
    Spool spool = new Spool(limits, Files.size(file), this::place);
    try {
      unpack(file, kind, new Level(spool, "", 1));
      if (spool.inner().isEmpty()) {
        throw new ReadException(Failure.EMPTY);
      }
    } catch (ReadException e) {
      spool.inner().add(Inner.failed("", e));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return spool.inner().stream().sorted(Comparator.comparing(Inner::name)).toList();
  }

  private Path place() {
    return folder.resolve(String.valueOf(count.getAndIncrement()));
  }

  private static @Nullable Kind kind(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(HEAD);
      String latin = new String(head, StandardCharsets.ISO_8859_1);
      if (latin.startsWith("PK\u0003\u0004") || latin.startsWith("PK\u0005\u0006")) {
        return Zips.isArchive(file) ? Kind.ZIP : null;
      }
      if (latin.startsWith("\u00d0\u00cf\u0011\u00e0")) {
        return Msgs.isMail(file) ? Kind.MSG : null;
      }
      return MailHead.is(head) ? Kind.EML : null;
    } catch (IOException e) {
      return null; // its reader will say so
    } catch (OutOfMemoryError e) {
      return null; // and so will this one, with what it may have
    }
  }

  private void unpack(Path file, Kind kind, Level level) throws ReadException {
    try {
      switch (kind) {
        case ZIP -> Zips.unpack(file, level);
        case MSG -> Msgs.unpack(file, limits.bytes(), level);
        case EML -> Emls.unpack(file, level);
      }
    } catch (StackOverflowError e) {
      throw new ReadException(Failure.ARCHIVES_TOO_DEEP, limits.depth());
    } catch (OutOfMemoryError e) {
      throw new ReadException(Failure.OUT_OF_MEMORY, Runtime.getRuntime().maxMemory() >> 20);
    } catch (UncheckedIOException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new ReadException(
          kind == Kind.ZIP ? Failure.BROKEN_ARCHIVE : Failure.BROKEN, String.valueOf(e));
    }
  }

  /** One mail or archive among those within each other. */
  private final class Level implements Unpacking {
    private final Spool spool;
    private final String prefix;
    private final int depth;

    Level(Spool spool, String prefix, int depth) {
      this.spool = spool;
      this.prefix = prefix;
      this.depth = depth;
    }

    @Override
    public void document(String name, Content content) throws ReadException {
      take(name, content, false);
    }

    @Override
    public void body(String name, Content content) throws ReadException {
      take(name, content, true);
    }

    @Override
    public void leftOut(String name) throws ReadException {
      spool.add(Inner.leftOut(prefix + name));
    }

    /** What is wrong with one document costs that one, unless it is what all may cost together. */
    private void take(String name, Content content, boolean body) throws ReadException {
      Path file;
      try (InputStream in = content.open()) {
        file = spool.write(in);
      } catch (ReadException e) {
        if (e.failure() == Failure.BOMB) {
          throw e;
        }
        spool.add(Inner.failed(prefix + name, e));
        return;
      } catch (UncheckedIOException e) {
        throw e;
      } catch (IOException | RuntimeException e) {
        spool.add(Inner.failed(prefix + name, new ReadException(Failure.BROKEN_ARCHIVE)));
        return;
      }
      Kind kind = body ? null : kind(file);
      if (kind == null) {
        spool.add(Inner.document(prefix + name, file, body));
      } else {
        within(name, inner -> Unpacker.this.unpack(file, kind, (Level) inner));
      }
    }

    @Override
    public void within(String name, Unpack unpack) throws ReadException {
      int before = spool.inner().size();
      try {
        if (depth == limits.depth()) {
          throw new ReadException(Failure.ARCHIVES_TOO_DEEP, limits.depth());
        }
        unpack.to(new Level(spool, prefix + name + "/", depth + 1));
        if (spool.inner().size() == before) {
          throw new ReadException(Failure.EMPTY);
        }
      } catch (IOException e) {
        spool.add(Inner.failed(prefix + name, new ReadException(Failure.BROKEN, e.toString())));
      } catch (ReadException e) {
        if (e.failure() == Failure.BOMB || e.failure() == Failure.TOO_MANY_DOCUMENTS) {
          throw e;
        }
        spool.add(Inner.failed(prefix + name, e));
      }
    }
  }
}
