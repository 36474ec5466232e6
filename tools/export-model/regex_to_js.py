"""Prints a Python regular expression as JavaScript, for the `u` flag.

The pattern is read by Python's own parser and its tree is printed anew, so that no text is edited: the two languages
differ in escapes, in what \\w and \\S mean and in how a code point is written.
"""

from re import _constants as op
from re import _parser

# Python's white space (str.isspace). JavaScript's \s has U+FEFF in addition, and lacks U+001C to U+001F and U+0085.
WHITE_SPACE = r"\t-\r\u{1c}-\u{20}\u{85}\u{a0}\u{1680}\u{2000}-\u{200a}\u{2028}\u{2029}\u{202f}\u{205f}\u{3000}"
CLASSES = {
    op.CATEGORY_DIGIT: r"\p{Nd}",
    op.CATEGORY_WORD: r"\p{L}\p{N}_",
    op.CATEGORY_SPACE: WHITE_SPACE,
}
NEGATED_CLASSES = {
    op.CATEGORY_NOT_DIGIT: r"\p{Nd}",
    op.CATEGORY_NOT_WORD: r"\p{L}\p{N}_",
    op.CATEGORY_NOT_SPACE: WHITE_SPACE,
}


def to_javascript(pattern):
    """The JavaScript source of a Python pattern. Raises ValueError at a construct that has no translation here."""
    return sequence(_parser.parse(pattern))


def sequence(nodes):
    return "".join(node(*each) for each in nodes)


def node(kind, value):
    if kind is op.LITERAL:
        return character(value)
    if kind is op.NOT_LITERAL:
        return f"[^{character(value)}]"
    if kind is op.ANY:
        return r"[^\n]"
    if kind is op.IN:
        return character_class(value)
    if kind is op.BRANCH:
        return "(?:" + "|".join(sequence(branch) for branch in value[1]) + ")"
    if kind is op.SUBPATTERN:
        return "(?:" + sequence(value[3]) + ")"
    if kind is op.MAX_REPEAT:
        return repeat(*value)
    if kind is op.AT:
        return {op.AT_BEGINNING: "^", op.AT_END: "$"}[value]
    if kind in (op.ASSERT, op.ASSERT_NOT):
        direction, inner = value
        sign = "=" if kind is op.ASSERT else "!"
        return f"(?{'<' if direction < 0 else ''}{sign}{sequence(inner)})"
    raise ValueError(f"No translation for {kind}")


def repeat(least, most, inner):
    times = {(0, op.MAXREPEAT): "*", (1, op.MAXREPEAT): "+", (0, 1): "?"}.get((least, most))
    if times is None:
        times = f"{{{least}}}" if least == most else f"{{{least},{'' if most is op.MAXREPEAT else most}}}"
    return f"(?:{sequence(inner)}){times}"


def character_class(items):
    negated = items[0][0] is op.NEGATE
    members = []
    for kind, value in items[1:] if negated else items:
        if kind is op.LITERAL:
            members.append(character(value))
        elif kind is op.RANGE:
            members.append(f"{character(value[0])}-{character(value[1])}")
        elif kind is op.CATEGORY and value in CLASSES:
            members.append(CLASSES[value])
        elif kind is op.CATEGORY and len(items) == 1:
            return f"[^{NEGATED_CLASSES[value]}]"
        else:
            raise ValueError(f"No translation for {kind} {value} in a class")
    return f"[{'^' if negated else ''}{''.join(members)}]"


def character(code):
    """Letters and digits stand for themselves; all else is escaped, since the `u` flag refuses needless backslashes."""
    text = chr(code)
    return text if text.isascii() and text.isalnum() else f"\\u{{{code:x}}}"
