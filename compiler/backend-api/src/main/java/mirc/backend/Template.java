package mirc.backend;

/**
 * A file to be printed from a Velocity template.
 *
 * @param template that prints it; the view is its {@code $view}
 * @param view a public record whose components hold everything that the template prints
 * @param fileName of the file, relative to the unikernel's output folder
 * @param executable whether its owner may execute the file
 */
public record Template(Resource template, Record view, String fileName, boolean executable) {}
