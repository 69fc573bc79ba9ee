package vn.giaoviec.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import vn.giaoviec.ocr.NoticeMender;
import vn.giaoviec.ocr.OcrException;
import vn.giaoviec.ocr.OcrPage;
import vn.giaoviec.ocr.PageImage;
import vn.giaoviec.ocr.Recognizer;

/** Reads pages by OCR, some side by side; no more images are held than pages are read at a time. */
final class PageScans {

  private static final NoticeMender MENDER = NoticeMender.standard();

  private final OcrOptions options;
  private final Watch watch;

  PageScans(OcrOptions options, Watch watch) {
    this.options = options;
    this.watch = watch;
  }

  /** Where the images of pages come from. */
  interface Images {
    PageImage image(int page) throws IOException;
  }

  /** Returns what stands on the pages, in their order. */
  List<OcrPage> read(List<Integer> pages, Images images) throws ReadException, IOException {
    Recognizer recognizer = new Recognizer(options.program(), options.perPage());
    List<OcrPage> read = new ArrayList<>();
    try {
      if (options.pagesAtATime() > 1 && pages.size() > 1) {
        sideBySide(pages, images, recognizer, read);
      } else {
        for (int page : pages) {
          watch.scannedPage();
          read.add(recognizer.read(images.image(page)));
        }
      }
    } catch (OcrException e) {
      throw failure(e);
    }
    return MENDER.mended(read);
  }

  private void sideBySide(
      List<Integer> pages, Images images, Recognizer recognizer, List<OcrPage> read)
      throws IOException, OcrException, ReadException {
    ExecutorService readers = Executors.newFixedThreadPool(options.pagesAtATime());
    Semaphore free = new Semaphore(options.pagesAtATime());
    try {
      List<Future<OcrPage>> begun = new ArrayList<>();
      for (int page : pages) {
        free.acquire();
        watch.scannedPage();
        PageImage image = images.image(page);
        begun.add(
            readers.submit(
                () -> {
                  try {
                    return recognizer.read(image);
                  } finally {
                    free.release();
                  }
                }));
      }
      for (Future<OcrPage> page : begun) {
        read.add(page.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ReadException(Failure.TIMED_OUT, options.perPage().toSeconds());
    } catch (ExecutionException e) {
      if (e.getCause() instanceof OcrException) {
        throw (OcrException) e.getCause();
      }
      throw new ReadException(Failure.INTERNAL, String.valueOf(e.getCause()));
    } finally {
      readers.shutdownNow(); // kills the programs that still run
    }
  }

  private ReadException failure(OcrException e) {
    return switch (e.reason()) {
      case NO_PROGRAM -> new ReadException(Failure.OCR_NOT_INSTALLED, options.program());
      case NO_LANGUAGE -> new ReadException(Failure.OCR_LANGUAGE_MISSING);
      case TIMED_OUT -> new ReadException(Failure.TIMED_OUT, options.perPage().toSeconds());
      case FAILED -> new ReadException(Failure.OCR_FAILED, String.valueOf(e.getMessage()));
    };
  }
}
