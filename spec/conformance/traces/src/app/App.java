package app;

/** Whole stack traces, frame for frame, of every kind of method that a frame can stand for. */
public final class App {
  public void run() throws Exception {
    Lambdas.all();
    Constructors.all();
    Classes.all();
    Causes.all();
    Library.all();
    Streams.all();
    Lines.all();
    Depths.all();
    Reflections.all();
    Natives.all();
    throw new Exception("uncaught", new Constructors.Own("cause"));
  }
}
