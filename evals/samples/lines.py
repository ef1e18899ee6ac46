"""On which line of a JSON text a place stands, so that a problem can be found by the person who mends it."""

import yaml

Place = tuple[str | int, ...]


def line_of(text: str, place: Place) -> int:
    """The line, from 1, of the deepest part of ``place`` that the JSON text spells out."""
    try:
        node = yaml.compose(text, Loader=yaml.SafeLoader)  # JSON is YAML, and YAML keeps its lines
    except yaml.YAMLError:
        return 1
    line = 1
    for step in place:
        child = _child(node, step)
        if child is None:
            break
        node, line = child, child.start_mark.line + 1
    return line


def _child(node: yaml.Node | None, step: str | int) -> yaml.Node | None:
    if isinstance(node, yaml.MappingNode):
        return next((value for key, value in node.value if key.value == str(step)), None)
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        entry: yaml.Node = node.value[step]
        return entry
    return None
