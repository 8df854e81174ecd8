package conformance;

public interface Stack extends Tcp, Udp {}
