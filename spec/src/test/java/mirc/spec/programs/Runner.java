package mirc.spec.programs;

import java.io.IOException;
import java.util.List;

/** Something that runs the dispatcher of an image: HotSpot, or an image of a target. */
interface Runner {
  /** Runs it to its end, or to that of a long time. The output's lines end with a line feed. */
  Outcome run(List<String> arguments) throws IOException, InterruptedException;
}
