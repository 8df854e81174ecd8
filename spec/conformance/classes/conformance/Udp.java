package conformance;

public interface Udp {}
