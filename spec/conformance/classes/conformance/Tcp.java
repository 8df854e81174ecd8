package conformance;

public interface Tcp {}
