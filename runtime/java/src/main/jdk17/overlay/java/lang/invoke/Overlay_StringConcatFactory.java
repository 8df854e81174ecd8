package java.lang.invoke;

import mirage.runtime.overlay.Delete;
import mirage.runtime.overlay.Overlay;

@Overlay(StringConcatFactory.class)
@Delete("concatenations are made when the image is built")
class Overlay_StringConcatFactory {}
