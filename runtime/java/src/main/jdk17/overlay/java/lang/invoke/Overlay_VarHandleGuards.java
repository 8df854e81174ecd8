package java.lang.invoke;

import mirage.runtime.overlay.Delete;
import mirage.runtime.overlay.Overlay;

@Overlay(VarHandleGuards.class)
@Delete("access methods of VarHandle are resolved while compiling")
class Overlay_VarHandleGuards {}
