package conformance;

public interface Network {}
