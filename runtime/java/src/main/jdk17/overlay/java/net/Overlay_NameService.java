package java.net;

import mirage.runtime.overlay.Overlay;

/** So that ImageNames can be one. */
@Overlay(name = "java.net.InetAddress$NameService")
interface Overlay_NameService {}
