package sample;

/** A device type of tests. */
public interface Clock {}
