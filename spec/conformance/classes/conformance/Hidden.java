package conformance;

class Hidden {
  public void run() {}
}
