package mirc.dependencies.maven;

import org.eclipse.aether.transfer.AbstractTransferListener;
import org.eclipse.aether.transfer.TransferEvent;
import org.eclipse.aether.transfer.TransferResource;

/** Passes the resolver's events on. */
final class ProgressListener extends AbstractTransferListener {
  private final DownloadProgress progress;

  ProgressListener(DownloadProgress progress) {
    this.progress = progress;
  }

  @Override
  public void transferStarted(TransferEvent event) {
    pass(event, 0);
  }

  @Override
  public void transferProgressed(TransferEvent event) {
    pass(event, event.getTransferredBytes());
  }

  @Override
  public void transferSucceeded(TransferEvent event) {
    progress.advanced(name(event), event.getTransferredBytes(), event.getTransferredBytes());
  }

  private void pass(TransferEvent event, long received) {
    progress.advanced(name(event), received, event.getResource().getContentLength());
  }

  private static String name(TransferEvent event) {
    TransferResource resource = event.getResource();
    return resource.getResourceName().substring(resource.getResourceName().lastIndexOf('/') + 1);
  }
}
