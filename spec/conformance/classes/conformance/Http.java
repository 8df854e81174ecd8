package conformance;

public interface Http {}
