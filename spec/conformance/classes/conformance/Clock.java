package conformance;

public interface Clock {}
