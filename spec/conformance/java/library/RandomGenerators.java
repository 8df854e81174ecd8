package library;

import java.util.*;
import java.util.random.*;

/** Random generators by name, with fixed seeds. */
public class RandomGenerators {
  public static void main(String[] args) {
    List<String> names = new ArrayList<>();
    RandomGeneratorFactory.all().forEach(factory -> names.add(factory.name()));
    Collections.sort(names);
    System.out.println(names);
    for (String name : names) {
      RandomGeneratorFactory<RandomGenerator> factory = RandomGeneratorFactory.of(name);
      System.out.println(name + " " + factory.group() + " " + factory.stateBits() + " " + factory.equidistribution() + " " + factory.isSplittable() + factory.isJumpable() + factory.isStatistical() + factory.isStochastic() + factory.isDeprecated());
      RandomGenerator generator = RandomGenerator.of(name);
      System.out.println(generator.getClass().getSimpleName() + " " + (generator.nextInt(10) < 10));
      if (!factory.isStochastic()) {
        RandomGenerator seeded = factory.create(42);
        System.out.println(seeded.nextInt() + " " + seeded.nextLong() + " " + seeded.nextDouble() + " " + seeded.nextInt(5, 50) + " " + seeded.nextGaussian() + " " + seeded.nextBoolean());
      }
    }
    RandomGenerator bytes = RandomGeneratorFactory.of("L64X128MixRandom").create(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32});
    System.out.println(bytes.nextLong());
    System.out.println(RandomGenerator.getDefault().getClass().getSimpleName());
    RandomGenerator.SplittableGenerator parent = (RandomGenerator.SplittableGenerator) RandomGeneratorFactory.of("L32X64MixRandom").create(7);
    System.out.println(parent.split().nextLong() + " " + parent.nextInt());
    RandomGenerator.JumpableGenerator jumping = RandomGenerator.JumpableGenerator.of("Xoshiro256PlusPlus");
    jumping.jump();
    for (String name : List.of("Nothing", "Xoshiro256PlusPlus")) {
      try {
        System.out.println(RandomGenerator.SplittableGenerator.of(name));
      } catch (IllegalArgumentException e) {
        System.out.println(e.getMessage());
      }
    }
  }
}
