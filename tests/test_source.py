"""The YAML reader: values without loss, exact places, strictness, and no input that breaks it."""

from typing import Any

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from mccgc import messages
from mccgc.errors import MccgcError
from mccgc.source import Document, Liste, Path, Table, pointer, read, read_file

# What could lose something by being typed stays the text that was written.
KEPT = "0012 12:30 NO no on yes 1.50 1e3 .5 -0 0x1F 0o17 1_000 +1 -01 .inf .nan nULL".split()  # noqa: SIM905
KEPT += ["tRUE", "2026-06-25", "1/2", "12,5", "9999999999999999999", "a#b", "École", "😀"]
# Text → the value that it is.
SCALARS: dict[str, object] = {
    **dict(zip(KEPT, KEPT, strict=True)),
    **dict.fromkeys(("null", "Null", "NULL", "~", ""), None),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
    **{str(number): number for number in (1, -3, 0, 999999999999999999)},
    **{f'"{word}"': word for word in ("1", "true", "null", "~", "")},
    "'l''avis'": "l'avis",
    '"\\u00e9"': "é",
    "30 %  # la note": "30 %",
}


def document(text: str) -> Document:
    lecture = read(text.encode(), "essai.yaml")
    assert lecture.findings == []
    return lecture.document


def found(text: str | bytes) -> list[tuple[str, int, int]]:
    """Code, line and column of each finding."""
    data = text if isinstance(text, bytes) else text.encode()
    return [(f.code, f.position.line, f.position.column) for f in read(data, "f.yaml").findings]


@pytest.mark.parametrize("written", SCALARS)
def test_a_scalar_loses_nothing(written: str) -> None:
    root = document(f"a: {written}\n").root
    assert root == {"a": SCALARS[written]}
    assert type(root["a"]) is type(SCALARS[written])


@pytest.mark.parametrize("written", ["1", "true", "null", "~", "0012", "NO"])
def test_a_key_is_always_text(written: str) -> None:
    assert document(f"{written}: x").root == {written: "x"}


# Text, path, the value as written, its key as written.
SPANS: list[tuple[str, Path, str, str]] = [
    ("a: 1\nb: deux\n", ("b",), "deux", "b"),
    ("a:\nb: 1", ("a",), "", "a"),
    ("a: \r\nb: 1\r\n", ("b",), "1", "b"),
    ("\ufeffa: é\nb: x", ("b",), "x", "b"),
    ("é😀: 👩‍🎓 Ève\nb: [x, é]", ("é😀",), "👩‍🎓 Ève", "é😀"),
    ("b: [x, é, 'z z']", ("b", 2), "'z z'", "'z z'"),
    ("a:\n  - b: {c: 1}\n", ("a", 0, "b", "c"), "1", "c"),
    ("a:\n  - b: {c: 1}\n", ("a", 0, "b"), "{c: 1}", "b"),
    ("a:\tx  # y\n", ("a",), "x", "a"),
    ("? a\n: b", ("a",), "b", "a"),
    ("a: |\n  x\n  y\nb: 1", ("a",), "|\n  x\n  y\n", "a"),
    ('"a b": "c\n  d"\n', ("a b",), '"c\n  d"', '"a b"'),
    ("[a: 1]", (0, "a"), "1", "a"),
]


@pytest.mark.parametrize(("text", "path", "value", "key"), SPANS)
def test_spans_are_exact(text: str, path: Path, value: str, key: str) -> None:
    read_as = document(text)
    start, end = read_as.span(path)
    key_start, key_end = read_as.span(path, of_key=True)
    assert read_as.text[start:end] == value
    assert read_as.text[key_start:key_end] == key


def test_tables_and_lists_give_the_spans_of_what_they_hold() -> None:
    root = document("a: [x, yz]\nb: 1").root
    assert isinstance(root, Table)
    assert root.spans == {"a": (0, 1, 3, 10), "b": (11, 12, 14, 15)}
    assert isinstance(root["a"], Liste)
    assert root["a"].spans == [(4, 5), (7, 9)]


@pytest.mark.parametrize(
    ("path", "value"),
    [(("absent",), ""), (("a", "absent", 3), "{b: [1]}"), (("a", "b", 9), "[1]"), ((), "")],
)
def test_an_unknown_path_points_at_its_deepest_known_parent(path: Path, value: str) -> None:
    read_as = document("a: {b: [1]}")
    start, end = read_as.span(path)
    assert read_as.text[start:end] == value


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_positions_count_lines_and_characters_from_one(end: str) -> None:
    read_as = document(end.join(["", "é: 😀", "b:", "  - 'x", "    y'", ""]))
    assert read_as.position(read_as.span(("é",)))[1:] == (2, 4, 2, 5)
    assert read_as.position(read_as.span(("b", 0)))[1:] == (4, 5, 5, 7)
    assert read_as.line_of(("b", 0)) == 4


def test_the_end_of_a_value_is_its_last_written_character() -> None:
    read_as = document("a:\n  b: 1\n\n\nc: 2\n")
    assert read_as.position(read_as.span(("a",)))[1:] == (2, 3, 2, 7)


REFUSED: list[tuple[str | bytes, list[tuple[str, int, int]]]] = [
    # Every duplicate key, at every depth.
    ("a: 1\na: 2\na: 3", [("YML003", 2, 1), ("YML003", 3, 1)]),
    ("b: {c: 1, c: 2}\nl: [{d: 1, d: 2}]", [("YML003", 1, 11), ("YML003", 2, 12)]),
    ("a: 1\n'a': 2", [("YML003", 2, 1)]),
    # Anchors, aliases, tags.
    ("a: &x 1\nb: *x", [("YML004", 1, 4), ("YML004", 2, 4)]),
    ("&x a: 1\nb: [*x]", [("YML004", 1, 1), ("YML004", 2, 5)]),
    ("a: !!str 1\nb: !f {c: 1}\nd: ! [e]", [("YML004", n, 4) for n in (1, 2, 3)]),
    ("*x : 1", [("YML004", 1, 1)]),
    # Directives, several documents.
    ("%YAML 1.1\n---\na: 1", [("YML005", 1, 1)]),
    ("%TAG ! x:\n---\na: 1", [("YML005", 1, 1)]),
    ("a: 1\n---\nb: 2", [("YML006", 2, 1)]),
    # Depth: the reader neither recurses nor goes on.
    ("[" * 50_000, [("YML007", 1, 41)]),
    ("- " * 50_000, [("YML007", 1, 81)]),
    ("{" * 50_000, [("YML008", 1, 2)]),
    ("a:\n" + "".join(f"{' ' * n}b:\n" for n in range(1, 60)), [("YML007", 41, 41)]),
    # Keys that are no text.
    ("? [a]\n: b", [("YML008", 1, 3)]),
    ("{a: 1}: 2", [("YML008", 1, 1)]),
    # Bytes that are no text.
    (b"a: 1\nb: caf\xe9\n", [("YML001", 2, 7)]),
    (b"\xef\xbb\xbfa: \xc3\xa9\xff", [("YML001", 1, 5)]),
    ("a: é".encode("utf-16"), [("YML001", 1, 1)]),
]


@pytest.mark.parametrize(("text", "findings"), REFUSED, ids=lambda v: repr(v)[:40])
def test_what_is_refused_is_pointed_at(
    text: str | bytes, findings: list[tuple[str, int, int]]
) -> None:
    assert found(text) == findings


# Text that is not YAML, what is said of it, where.
UNREADABLE = [
    ("a: 'x\nb: 1", "guillemet", 1, 4),
    ("a: [1, 2\nb: 3", "crochet", 1, 4),
    ("a:\n  - {b: 1\n  - c", "crochet", 2, 5),
    ("a: b: c", "deux-points", 1, 5),
    ("a: 1\n\tb: 2", "tabulation", 2, 1),
    ("\ta: 1", "tabulation", 1, 1),
    ("a:\n\t- b", "tabulation", 2, 1),
    ('a: "C:\\Users"', "barre", 1, 9),
    ('a: "\\q"', "barre", 1, 5),
    ("é: @x", "signe", 1, 4),
    ("a: %x", "signe", 1, 4),
    ("é: \x07", "invisible", 1, 4),
    ("a:\n  b: 1\n c: 2", "alignement", 3, 2),
    ("- a\nb: c", "alignement", 2, 1),
    ("a: - b", "alignement", 1, 4),
    ("a: 'x' y", "alignement", 1, 8),
    ("a: 1\nb\nc: 2", "cle-seule", 3, 1),
    ("%FOO bar\n---\na: 1", "directive", 1, 5),
    ("[,]", "autre", 1, 2),
]


@pytest.mark.parametrize(("text", "problem", "line", "column"), UNREADABLE)
def test_what_is_not_yaml_is_said_in_words(text: str, problem: str, line: int, column: int) -> None:
    (finding,) = read(text.encode(), "f.yaml").findings
    assert finding.code == "YML002"
    assert finding.params == {"probleme": f"yaml-{problem}"}
    assert (finding.position.line, finding.position.column) == (line, column)
    for lang in messages.LANGUAGES:
        assert messages.say(f"mot.yaml-{problem}", lang) in messages.message(finding, lang)


def test_an_anchor_and_a_tag_are_shown_as_written() -> None:
    findings = read(b"a: &x 1\nb: !!str 2\nc: !y 3\nd: *x\n", "cas.yaml").findings
    assert [f.params["quoi"] for f in findings] == ["&x", "!!str", "!y", "*x"]


def test_what_could_be_read_of_a_refused_file_is_kept() -> None:
    lecture = read(b"a: &x 1\na: 2\nb: *x\n", "f.yaml")
    assert lecture.document.root == {"a": 2, "b": None}


@pytest.mark.parametrize("text", ["", "# rien\n", "---\n", "\ufeff", "---\n...\n", "~"])
def test_an_empty_file_holds_nothing(text: str) -> None:
    assert document(text).root is None


def test_a_pointer_is_escaped() -> None:
    assert pointer(("a/b", 0, "c~d")) == "/a~1b/0/c~0d"


@pytest.mark.parametrize(
    ("made", "word"), [("folder", "est-un-dossier"), ("missing", "absent"), ("loop", "boucle")]
)
def test_a_file_that_cannot_be_opened_says_why(tmp_path: Any, made: str, word: str) -> None:
    path = tmp_path / "x.yaml"
    if made == "folder":
        path.mkdir()
    elif made == "loop":
        path.symlink_to(path)
    with pytest.raises(MccgcError) as caught:
        read_file(path)
    assert caught.value.params == {"chemin": path, "detail": f"systeme-{word}"}


# PyYAML's writer loses the line ends of Unicode in a key.
LOST = "\x85\u2028\u2029\ufeff"
TEXTS = st.text(st.characters(codec="utf-8", exclude_characters=LOST), max_size=12)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**18) + 1, 10**18 - 1) | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=12,
)


@given(value=VALUES, style=st.sampled_from([None, '"', "'"]), flow=st.booleans())
@example(value={"": "a: b #c"}, style='"', flow=False)
def test_what_is_dumped_is_read_back(value: object, style: str | None, *, flow: bool) -> None:
    if style is not None:  # PyYAML then tags what is not a text
        value = _as_text(value)
    dumped = yaml.safe_dump(
        value, default_style=style, default_flow_style=flow, allow_unicode=True, width=10**6
    )
    assert document(dumped).root == value


def _as_text(value: object) -> object:
    if isinstance(value, dict):
        return {key: _as_text(each) for key, each in value.items()}
    return [_as_text(each) for each in value] if isinstance(value, list) else str(value)


@given(st.binary(max_size=80))
def test_no_bytes_break_the_reader(data: bytes) -> None:
    lecture = read(data, "f.yaml")
    assert all(f.code.startswith("YML") for f in lecture.findings)


PIECES = st.sampled_from(
    [
        *"&*!%@`|>'\"[]{},:?-#~ \n\r\t\\é😀",
        "a",
        "1",
        "- ",
        ": ",
        "---\n",
        "...\n",
        "\ufeff",
        "\u2028",
    ]
)


@given(st.lists(PIECES, max_size=40).map("".join))
def test_every_finding_and_span_stands_in_the_text(text: str) -> None:
    read_as, findings = read(text.encode(), "f.yaml")
    for finding in findings:
        assert 1 <= finding.position.line <= len(read_as.lines)
        line = read_as.lines[finding.position.line - 1]
        assert 1 <= finding.position.column <= len(line) + 1
        assert finding.position[1:3] <= finding.position[3:5]
    for path, value in _leaves(read_as.root, ()):
        start, end = read_as.span(path)
        if path and type(value) is int:
            assert str(value) in read_as.text[start:end]


def _leaves(node: object, path: Path) -> list[tuple[Path, object]]:
    if isinstance(node, Table):
        return [leaf for key, each in node.items() for leaf in _leaves(each, (*path, key))]
    if isinstance(node, Liste):
        return [leaf for index, each in enumerate(node) for leaf in _leaves(each, (*path, index))]
    return [(path, node)]
