package mirc.elaborate.describe;

import mirc.elaborate.describe.Description.Argument;
import mirc.elaborate.describe.Description.BootParameter;
import mirc.elaborate.describe.Description.Device;

/** The form for terminals. */
final class TextForm {
  private TextForm() {}

  static String of(Description description) {
    StringBuilder text = new StringBuilder();
    text.append("unikernel ").append(description.unikernel());
    text.append(" on ").append(description.target()).append('\n');
    if (!description.documentation().isEmpty()) {
      text.append(description.documentation()).append('\n');
    }
    description.devices().forEach(device -> append(text, device));
    if (!description.parameters().isEmpty()) {
      text.append("\nboot parameters\n");
      description.parameters().forEach(parameter -> append(text, parameter));
    }
    return text.toString();
  }

  private static void append(StringBuilder text, Device device) {
    text.append('\n').append(device.id()).append(": ").append(device.declaration());
    text.append(device.type().isEmpty() ? "" : ", a " + device.type()).append('\n');
    for (Argument argument : device.arguments()) {
      text.append("  ").append(argument.name()).append(" = ").append(argument.text());
      text.append(argument.defaulted() ? "   (default)" : "").append('\n');
    }
    text.append("  at ").append(device.at()).append('\n');
    device.reasons().forEach(reason -> text.append("  because ").append(reason).append('\n'));
  }

  private static void append(StringBuilder text, BootParameter parameter) {
    text.append("  --").append(parameter.name()).append(": ").append(parameter.type());
    text.append(parameter.required() ? "   (required)" : " = " + parameter.initial()).append('\n');
    if (!parameter.documentation().isEmpty()) {
      text.append(parameter.documentation().indent(6));
    }
  }
}
