package mirc.semantics.check;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The names of one body. */
interface Locals {

  /** No names: the place of a default. */
  Locals NONE =
      new Locals() {
        @Override
        public Optional<Local> find(String name) {
          return Optional.empty();
        }

        @Override
        public SortedSet<String> names() {
          return new TreeSet<>();
        }
      };

  /** The local of that name, which thereby counts as used. */
  Optional<Local> find(String name);

  /** All names. */
  SortedSet<String> names();

  /** These and one more, which goes before one of the same name. */
  default Locals with(Local variable) {
    Locals outer = this;
    return new Locals() {
      @Override
      public Optional<Local> find(String name) {
        return name.equals(variable.name()) ? Optional.of(variable) : outer.find(name);
      }

      @Override
      public SortedSet<String> names() {
        SortedSet<String> names = outer.names();
        names.add(variable.name());
        return names;
      }
    };
  }
}
