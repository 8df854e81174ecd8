package example;

import mirage.app.AppInfo;

/** Prints what the compiler baked into the image about the unikernel. */
public final class Report {
  private final AppInfo info;

  public Report(AppInfo info) {
    this.info = info;
  }

  public void run() {
    System.out.println("name: " + info.name());
    System.out.println("version: " + info.version());
    System.out.println("target: " + info.target());
    System.out.println("devices:");
    for (String device : info.devices()) {
      System.out.println("  " + device);
    }
    System.out.println("dependencies:");
    for (String dependency : info.dependencies()) {
      System.out.println("  " + dependency);
    }
  }
}
