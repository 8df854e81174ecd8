package mirc.image.lines;

/**
 * A call site.
 *
 * @param returnAddress in memory
 * @param frame the innermost Java frame there
 */
record Site(long returnAddress, Frame frame) {}
