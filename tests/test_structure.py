"""The shape of files: each refusal with its place and words; schema and models never disagree."""

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from mccgc import messages
from mccgc.errors import Finding
from mccgc.loader import build
from mccgc.model.schema import FORMATS
from mccgc.source import Document, read, read_file
from mccgc.structure import KINDS, check, check_kind, kind_of

ROOT = Path(__file__).parent.parent

DOSSIER = """\
format: mccgc/dossier@1
candidat: {identifiant: X-1, nom: Fictif, prenom: Ada}
voie: formation
visee: certification
evaluations:
  - {epreuve: E1, le: 2026-05-12, notes: {C1.1: acquis}}
"""
REGLE = """\
format: mccgc/reglement@1
reglement: {intitule: Essai, version: "1", en_vigueur: 2026-01-01, referentiel: "1"}
echelles:
  - {code: points, etendue: {min: 0, max: 20, pas: 1/4}}
notation: {echelle: points}
regles:
  - {code: r, porte_sur: bloc, si: {tous: competences}, source: {autorite: loi, titre: T}}
"""
DELIBERATION = """\
format: mccgc/deliberation@1
le: 2026-06-25
decisions:
  - {candidat: X-1, bloc: B1, decision: acquis}
"""
TEXTS = {"dossier": DOSSIER, "reglement": REGLE, "deliberation": DELIBERATION}


def found(kind: str, before: str, after: str) -> tuple[Document, list[Finding]]:
    """A right text in which one thing was changed, and what is found in it."""
    assert TEXTS[kind].count(before) == 1
    document = read(TEXTS[kind].replace(before, after).encode(), "essai.yaml").document
    return document, check(document, kind)


@pytest.mark.parametrize("kind", TEXTS)
def test_a_right_file_is_silent(kind: str) -> None:
    document = read(TEXTS[kind].encode(), "essai.yaml").document
    assert check_kind(document, kind) == []
    assert check(document, kind) == []


# Kind, what is replaced, by what → of each finding the code, what it points at, its words.
WRONG: list[tuple[str, str, str, list[tuple[str, str, str]]]] = [
    ("dossier", "visee:", "vise:", [("SCH001", "vise: ", "Vouliez-vous dire « visee » ?")]),
    ("dossier", "notes:", "note_s:", [("SCH001", "note_s: ", "Vouliez-vous dire « notes » ?")]),
    ("dossier", "visee:", "zzz:", [("SCH001", "zzz: ", "« … ». Clés admises ici : format, ")]),
    ("dossier", ", prenom: Ada", "", [("SCH002", "candidat: ", "Il manque la clé « prenom ».")]),
    (
        "dossier",
        "{identifiant: X-1, nom: Fictif, prenom: Ada}",
        "{}",
        [("SCH002", "candidat: ", f"« {key} »") for key in ("identifiant", "nom", "prenom")],
    ),
    ("dossier", "voie: formation\n", "", [("SCH002", "format: ", "Il manque la clé « voie ».")]),
    ("dossier", "Fictif", "[a]", [("SCH003", "[a]", "un texte, on lit une liste.")]),
    ("dossier", "{C1.1: acquis}", "[a]", [("SCH003", "[a]", "clés et leurs valeurs, on lit une")]),
    ("dossier", "Fictif", "true", [("SCH003", "true", "un texte, on lit true ou false.")]),
    ("dossier", "Fictif", "", [("SCH003", ", prenom", "un texte, mais rien n'est écrit.")]),
    ("dossier", "visee: certification", "visee: 3", [("SCH003", "3", "un texte ou une liste")]),
    ("dossier", "formation\n", "formatoin\n", [("SCH004", "formatoin", "« formation » ?")]),
    ("dossier", "visee: certification", "visee: B1", [("SCH004", "B1", "entre crochets : [B1].")]),
    ("dossier", "X-1", "X 1", [("SCH005", "X 1,", "un code sans espace")]),
    ("dossier", "2026-05-12", "2026-02-30", [("SCH005", "2026-02-30", "une date AAAA-MM-JJ")]),
    ("dossier", "2026-05-12", "12/05/2026", [("SCH005", "12/05/2026", "une date AAAA-MM-JJ")]),
    ("dossier", "2026-05-12", "0000-05-12", [("SCH005", "0000-05-12", "une date AAAA-MM-JJ")]),
    ("dossier", "Fictif", '""', [("SCH005", '""', "Une valeur est exigée ici.")]),
    ("reglement", "1/4", "1/0", [("SCH005", "1/0", "un nombre exact")]),
    ("reglement", "1/4", "beaucoup", [("SCH005", "beaucoup", "un nombre exact")]),
    ("reglement", "1/4", f"0.{'1' * 5000}", [("SCH005", "0.11", "111…")]),
    ("reglement", "{tous: competences}", "{}", [("SCH006", "{}", "l'une des clés tous, nombre,")]),
    ("reglement", "tous: com", "touts: com", [("SCH006", "{touts: ", "dire « tous » ? Écrivez")]),
    (
        "reglement",
        "{tous: competences}",
        "{tous: competences, piece: livret}",
        [("SCH006", "{tous: ", "Les clés piece, tous s'excluent. Gardez-en une seule.")],
    ),
    (
        "reglement",
        "{tous: competences}",
        "{tous: competences, piece: livret, zzz: 1}",
        [("SCH006", "{tous: ", "piece, tous"), ("SCH001", "zzz: 1", "« zzz »")],
    ),
    ("deliberation", "bloc: B1, ", "", [("SCH006", "{candidat", "bloc, certification. Écrivez")]),
    (
        "deliberation",
        "bloc: B1",
        "bloc: B1, certification: true",
        [("SCH006", "{candidat", "s'excluent. Gardez-en une seule.")],
    ),
    # Everything at once, in the order of the file.
    (
        "dossier",
        "voie: formation\nvisee: certification",
        "voie: rien\nviser: [B 1]",
        [("SCH004", "rien", "formation, vae"), ("SCH001", "viser: ", "« visee » ?")],
    ),
]


@pytest.mark.parametrize(("kind", "before", "after", "expected"), WRONG)
def test_what_is_wrong_is_said_where_it_stands(
    kind: str, before: str, after: str, expected: list[tuple[str, str, str]]
) -> None:
    document, findings = found(kind, before, after)
    assert [finding.code for finding in findings] == [code for code, _, _ in expected]
    for finding, (_, written, words) in zip(findings, expected, strict=True):
        place = finding.position
        assert document.lines[place.line - 1][place.column - 1 :].startswith(written)
        assert words in f"{messages.message(finding)} {messages.conseil(finding)}"


@pytest.mark.parametrize(
    ("text", "key", "near"),
    [
        ("format: mccgc/dosier@1", "SCH007", "mccgc/dossier@1"),
        ("format: mccgc/referentiel@1", "SCH007", "mccgc/referentiel@1"),
        ("format: 3", "SCH007", ""),
        ("candidat: {}", "SCH007/absent", ""),
        ("", "SCH007/absent", ""),
        ("[a]", "SCH007/absent", ""),
        ("bonjour", "SCH007/absent", ""),
    ],
)
def test_a_file_of_another_kind_is_told_so(text: str, key: str, near: str) -> None:
    (finding,) = check_kind(read(text.encode(), "essai.yaml").document, "dossier")
    assert (finding.code, finding.key, finding.params["proche"]) == ("SCH007", key, near)


@pytest.mark.parametrize("kind", KINDS)
def test_a_file_says_its_kind(kind: str) -> None:
    assert kind_of(read(f"format: mccgc/{kind}@1".encode(), "essai.yaml").document) == kind


@pytest.mark.parametrize("text", ["format: dossier", "format: mccgc/autre@1", "format: 1", "[]"])
def test_what_says_no_known_kind_has_none(text: str) -> None:
    assert kind_of(read(text.encode(), "essai.yaml").document) is None


FILES = sorted(
    path
    for folder in ("data", "cas", "tests/autre", "tests/reglements")
    for path in (ROOT / folder).rglob("*.yaml")
    if path.stat().st_size < 8000
)
WORDS = ["", " ", "x", "x y", "B1", "1/2", "1/0", "12,5", "-1", "30 %", "9" * 40, "é\x85", "true"]
WORDS += ["2026-06-25", "2026-02-30", "0000-01-01", "20260625", "certification", "vae", "acquis"]
ANY = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 10**18 - 1) | st.sampled_from(WORDS),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(WORDS), inner),
    max_leaves=4,
)


def places(node: Any) -> list[tuple[Any, Any]]:
    """Each collection of a tree, with each of its keys or indexes."""
    keys = list(node) if isinstance(node, dict) else range(len(node))
    deeper = [node[key] for key in keys if isinstance(node[key], dict | list)]
    return [(node, key) for key in keys] + [place for each in deeper for place in places(each)]


@st.composite
def mutated(draw: st.DrawFn) -> tuple[str, Any]:
    """A shipped file in which a few values were replaced, removed, renamed or repeated."""
    document = read_file(draw(st.sampled_from(FILES))).document
    kind = kind_of(document)
    assert kind is not None
    tree = deepcopy(json.loads(json.dumps(document.root)))
    for _ in range(draw(st.integers(1, 3))):
        known = places(tree)
        if not known:
            break
        parent, key = draw(st.sampled_from(known))
        match draw(st.sampled_from(("replace", "remove", "rename", "repeat"))):
            case "replace":
                parent[key] = draw(ANY)
            case "remove":
                del parent[key]
            case "rename" if isinstance(parent, dict):
                parent[draw(st.sampled_from(WORDS))] = parent.pop(key)
            case "repeat" if isinstance(parent, list):
                parent.append(parent[key])
    return kind, tree


@settings(max_examples=400, deadline=None)
@given(mutated())
def test_what_the_schema_accepts_the_model_builds(given: tuple[str, Any]) -> None:
    """Hence, too: what the models alone refuse, the schema has refused."""
    kind, tree = given
    document = read(json.dumps(tree).encode(), "essai.yaml").document
    try:
        build(document, FORMATS[kind])
        built = True
    except ValidationError:
        built = False
    assert built or check(document, kind) != []


@settings(max_examples=200, deadline=None)
@given(mutated())
def test_every_refusal_stands_in_the_file_and_is_said(given: tuple[str, Any]) -> None:
    kind, tree = given
    document = read(json.dumps(tree, indent=1).encode(), "essai.yaml").document
    for finding in check(document, kind):
        assert 1 <= finding.position.line <= len(document.lines)
        for lang in messages.LANGUAGES:
            assert messages.message(finding, lang)
            assert messages.conseil(finding, lang)


def test_a_misspelt_mechanism_is_named_wherever_it_stands_among_the_keys() -> None:
    text = (ROOT / "data" / "reglement.yaml").read_text("utf-8")
    spoilt = text.replace("{moyenne: criteres,", "{moyene: criteres,")
    document, _ = read(spoilt.encode(), "reglement.yaml")
    assert [(f.key, f.params["proche"]) for f in check(document, "reglement")] == [
        ("SCH006", "moyenne")
    ]
