package bench;

import mirage.runtime.vm.Machine;

/** Prints the microseconds from the image's entry point, by the guest's own clock. */
public final class Entry {
  public void run() {
    System.out.println(Machine.sinceEntry() / 1000);
  }
}
