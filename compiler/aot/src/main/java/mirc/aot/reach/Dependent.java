package mirc.aot.reach;

/** Something whose result must be computed anew when what it depends on has changed. */
interface Dependent {
  void changed();
}
