package java.lang.invoke;

import mirage.runtime.overlay.Delete;
import mirage.runtime.overlay.Overlay;

@Overlay(InnerClassLambdaMetafactory.class)
@Delete("classes of lambdas are made when the image is built")
class Overlay_InnerClassLambdaMetafactory {}
