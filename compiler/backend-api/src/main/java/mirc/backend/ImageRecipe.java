package mirc.backend;

import java.util.List;

/**
 * What a target adds to the generated C and the shared runtime to make an image.
 *
 * @param sources C files ({@code .c}) and assembler files ({@code .S}), in link order
 * @param headers files that the sources include
 * @param headerRoot the folder of the headers that becomes an include directory, such as {@code
 *     mirage/unix/include}; every header's path starts with it
 * @param linkerScript of the final link
 * @param compileFlags for its own, the runtime's and the generated C, beyond those that every image
 *     has
 * @param linkFlags beyond those that every image has
 * @param imageName file name of the image, such as {@code hello.elf}
 */
public record ImageRecipe(
    List<Resource> sources,
    List<Resource> headers,
    String headerRoot,
    Resource linkerScript,
    List<String> compileFlags,
    List<String> linkFlags,
    String imageName) {

  public ImageRecipe {
    sources = List.copyOf(sources);
    headers = List.copyOf(headers);
    compileFlags = List.copyOf(compileFlags);
    linkFlags = List.copyOf(linkFlags);
    for (Resource header : headers) {
      if (!header.path().startsWith(headerRoot + "/")) {
        throw new IllegalArgumentException(header.path() + " lies outside " + headerRoot);
      }
    }
  }
}
