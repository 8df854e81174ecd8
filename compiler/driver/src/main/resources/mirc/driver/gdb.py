# SPDX-License-Identifier: Apache-2.0
#
# gdb's view of an image: Java names of frames, Java values of references. Written beside the image
# by `mirc compile --debug`; gdb reads it by `source`.

import os

import gdb
from gdb.FrameDecorator import FrameDecorator

MOST_ELEMENTS = 20
MOST_DEPTH = 2


def class_of(address):
    """The struct mrt_class of the object at an address."""
    header = gdb.Value(address).cast(gdb.lookup_type("mrt_object").pointer())
    record = gdb.lookup_type("struct mrt_class").pointer()
    return gdb.Value(int(header["class_address"])).cast(record).dereference()


def class_name(record):
    return record["name"].string()


def object_type(name):
    """The C type of objects of a class, None if the image has none."""
    mangled = name.replace("_", "_1").replace(".", "_")
    try:
        return gdb.lookup_type("struct OBJECT_" + mangled)
    except gdb.error:
        return None


def fields_of(address, kind):
    """Names and values of an object's fields."""
    value = gdb.Value(address).cast(kind.pointer()).dereference()
    names = [field.name for field in kind.fields()]
    return [(name, value[name]) for name in names if name != "header" and not name.startswith("gap_")]


def string_of(address):
    """The text of a java.lang.String."""
    fields = dict(fields_of(address, object_type("java.lang.String")))
    array = int(fields["value"])
    length = array_length(array)
    content = bytes(gdb.selected_inferior().read_memory(array + 12, length)) if length else b""
    wide = "coder" in fields and int(fields["coder"]) == 1
    return content.decode("utf-16-le" if wide else "latin-1", "replace")


def array_length(address):
    return int(gdb.Value(address).cast(gdb.lookup_type("mrt_array").pointer())["length"])


ELEMENTS = {
    "[Z": ("bool", 12),
    "[B": ("int8_t", 12),
    "[C": ("mrt_char", 12),
    "[S": ("int16_t", 12),
    "[I": ("int32_t", 12),
    "[F": ("float", 12),
    "[J": ("int64_t", 16),
    "[D": ("double", 16),
}


def array_text(address, name, depth):
    length = array_length(address)
    kind, start = ELEMENTS.get(name, ("mrt_reference", 12))
    element = gdb.lookup_type(kind)
    values = []
    for i in range(min(length, MOST_ELEMENTS)):
        place = gdb.Value(address + start + i * element.sizeof)
        values.append(value_text(place.cast(element.pointer()).dereference(), depth + 1))
    if length > MOST_ELEMENTS:
        values.append("...")
    return "%s[%d] {%s}" % (readable(name[1:]), length, ", ".join(values))


PRIMITIVES = {
    "Z": "boolean",
    "B": "byte",
    "C": "char",
    "S": "short",
    "I": "int",
    "F": "float",
    "J": "long",
    "D": "double",
}


def readable(descriptor):
    if descriptor.startswith("["):
        return readable(descriptor[1:]) + "[]"
    return PRIMITIVES.get(descriptor, descriptor.lstrip("L").rstrip(";"))


def value_text(value, depth):
    name = value.type.name
    if name in ("jref", "mrt_reference"):
        return object_text(int(value), depth)
    if name == "mrt_char":
        return repr(chr(int(value)))
    if name == "bool":
        return "true" if int(value) else "false"
    return str(value)


def object_text(address, depth=0):
    """An object as text: strings quoted, arrays with elements, others with their fields."""
    if address == 0:
        return "null"
    try:
        name = class_name(class_of(address))
        if name == "java.lang.String":
            return '"%s"' % string_of(address)
        if name.startswith("["):
            return array_text(address, name, depth)
        kind = object_type(name)
        if kind is None or depth >= MOST_DEPTH:
            return "%s@%x" % (name, address)
        fields = ["%s = %s" % (field, value_text(value, depth + 1)) for field, value in fields_of(address, kind)]
        return "%s {%s}" % (name, ", ".join(fields))
    except (gdb.error, UnicodeDecodeError, OverflowError):
        return "<no object at 0x%x>" % address


class JavaPrinter:
    def __init__(self, value):
        self.value = value

    def to_string(self):
        return value_text(self.value, 0)


def printer_of(value):
    if value.type.name in ("jref", "mrt_reference", "mrt_char"):
        return JavaPrinter(value)
    return None


class JavaFrame(FrameDecorator):
    def function(self):
        name = super().function()
        return JAVA_NAMES.get(name, name) if isinstance(name, str) else name


class JavaFrames:
    """Gives frames their Java names."""

    name = "java"
    priority = 100
    enabled = True

    def filter(self, frames):
        return map(JavaFrame, frames)


def source_folder():
    """`build/UNIKERNEL/TARGET` lies in the project's folder."""
    place = globals().get("__file__")
    if place:
        project = os.path.abspath(os.path.join(os.path.dirname(place), "..", "..", ".."))
        for folder in SOURCES:
            gdb.execute("directory " + os.path.join(project, folder), to_string=True)


def start():
    gdb.pretty_printers.insert(0, printer_of)
    frames = JavaFrames()
    gdb.frame_filters[frames.name] = frames
    # Signals by which an image works are no business of whoever debugs it.
    gdb.execute("handle SIGALRM nostop noprint pass", to_string=True)
    gdb.execute("set print frame-arguments all", to_string=True)
    source_folder()
