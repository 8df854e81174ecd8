package java.lang.invoke;

import mirage.runtime.overlay.Delete;
import mirage.runtime.overlay.Overlay;

@Overlay(LambdaForm.class)
@Delete("forms are code that is made at run time")
class Overlay_LambdaForm {}
