package bench;

/** Planets that attract each other, as objects with double fields. One operation: a step. */
final class Bodies implements Benchmark {
  private static final int STEPS = 100_000;
  private static final double DAY = 0.01;
  private static final double SUN = 39.47841760435743;

  private static final class Body {
    private double x;
    private double y;
    private double z;
    private double vx;
    private double vy;
    private double vz;
    private final double mass;

    Body(double distance, double speed, double mass) {
      x = distance;
      y = distance * 0.25;
      z = distance * -0.02;
      vx = speed * 0.1;
      vy = speed;
      vz = speed * 0.02;
      this.mass = mass;
    }
  }

  @Override
  public int operations() {
    return STEPS;
  }

  @Override
  public long round() {
    Body[] bodies = {
      new Body(0, 0, SUN),
      new Body(4.84, 2.7, 0.0376),
      new Body(8.34, 1.9, 0.0112),
      new Body(12.8, 1.4, 0.0017),
      new Body(15.3, 1.1, 0.0020),
    };
    for (int i = 0; i < STEPS; i++) {
      step(bodies);
    }
    return Double.doubleToRawLongBits(energy(bodies));
  }

  private static void step(Body[] bodies) {
    for (int i = 0; i < bodies.length; i++) {
      Body a = bodies[i];
      for (int j = i + 1; j < bodies.length; j++) {
        Body b = bodies[j];
        double dx = a.x - b.x;
        double dy = a.y - b.y;
        double dz = a.z - b.z;
        double square = dx * dx + dy * dy + dz * dz;
        double force = DAY / (square * Math.sqrt(square));
        a.vx -= dx * b.mass * force;
        a.vy -= dy * b.mass * force;
        a.vz -= dz * b.mass * force;
        b.vx += dx * a.mass * force;
        b.vy += dy * a.mass * force;
        b.vz += dz * a.mass * force;
      }
    }
    for (Body body : bodies) {
      body.x += DAY * body.vx;
      body.y += DAY * body.vy;
      body.z += DAY * body.vz;
    }
  }

  private static double energy(Body[] bodies) {
    double sum = 0;
    for (Body body : bodies) {
      sum += 0.5 * body.mass * (body.vx * body.vx + body.vy * body.vy + body.vz * body.vz);
    }
    return sum;
  }
}
