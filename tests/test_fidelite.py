"""What is planted in the shipped référentiel is found against its document, once or twice."""

from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any, Literal
from unicodedata import normalize

import pytest
import yaml

from commande import mccgc
from mccgc.errors import Finding
from mccgc.lint.contexte import Contexte
from mccgc.lint.engine import examine
from mccgc.lint.files import decoded, transcribed
from mccgc.lint.registry import codes_for
from mccgc.source import read

DATA = Path(__file__).parent.parent / "data"
TEXT = (DATA / "referentiel.yaml").read_text(encoding="utf-8")
ORIGINE = decoded("source/referentiel.txt", (DATA / "source/referentiel.txt").read_bytes())
TREE: dict[str, Any] = yaml.safe_load(TEXT)
SRC = {code for code in codes_for("referentiel") if code.startswith("SRC")}
Tree = dict[str, Any]
Form = Literal["NFC", "NFD"]


def findings(text: str) -> list[Finding]:
    document = read(text.encode(), "referentiel.yaml").document
    return examine(Contexte(document, "referentiel", origine=ORIGINE), codes=SRC).kept


def found(tree: Tree) -> list[Finding]:
    return findings(yaml.dump(tree, allow_unicode=True, sort_keys=False, Dumper=yaml.CSafeDumper))


def competences(tree: Tree) -> list[Tree]:
    return [
        c
        for bloc in tree["blocs"]
        for activite in bloc["activites"]
        for c in activite["competences"]
    ]


def slots(tree: Tree) -> Iterator[tuple[str, Any, Any]]:
    """Each text: its nature, what holds it, and its key there."""
    for condition in tree["certification"]["conditions"]:
        yield "condition", condition, "texte"
    for bloc in tree["blocs"]:
        yield "bloc", bloc, "intitule"
        for activite in bloc["activites"]:
            yield "activite", activite, "intitule"
            yield from (("tache", activite["taches"], k) for k in range(len(activite["taches"])))
        for epreuve in bloc["epreuves"]:
            yield from ((key, epreuve, key) for key in ("type", "consigne", "format"))
    for competence in competences(tree):
        yield "competence", competence, "libelle"
        yield from (("critere", critere, "libelle") for critere in competence["criteres"])


def lists(tree: Tree, nature: str) -> list[list[Any]]:
    """The lists of which an item is taken out."""
    return {
        "conditions": [tree["certification"]["conditions"]],
        "blocs": [tree["blocs"]],
        "tâches": [a["taches"] for bloc in tree["blocs"] for a in bloc["activites"]],
        "critères": [c["criteres"] for c in competences(tree)],
        "épreuves": [bloc["epreuves"] for bloc in tree["blocs"]],
        "compétences": [a["competences"] for bloc in tree["blocs"] for a in bloc["activites"]],
    }[nature]


Plants = Iterator[tuple[str, Tree]]


def removed(nature: str) -> Plants:
    for n, items in enumerate(lists(TREE, nature)):
        for k in range(len(items)):
            tree = deepcopy(TREE)
            gone = lists(tree, nature)[n].pop(k)
            yield str(gone)[:60], tree


def cut() -> Plants:
    """Each text loses its second half, or its first, by turns."""
    for n, (_, holder, key) in enumerate(slots(TREE)):
        words = str(holder[key]).split(" ")
        half = (len(words) + 1) // 2
        if half < len(words):
            tree = deepcopy(TREE)
            _, there, where = list(slots(tree))[n]
            there[where] = " ".join(words[:half] if n % 2 else words[half:])
            yield there[where][:60], tree


def swapped(natures: tuple[str, ...], step: int) -> Plants:
    """Each text changes places with that which comes `step` texts of its nature later."""
    ranks = [n for n, (nature, *_) in enumerate(slots(TREE)) if nature in natures]
    pairs = list(zip(ranks, ranks[step:], strict=False))
    for one, other in pairs[:: 1 + len(pairs) // 20]:
        tree = deepcopy(TREE)
        found = list(slots(tree))
        (_, a, i), (_, b, j) = found[one], found[other]
        if a[i] != b[j]:
            a[i], b[j] = b[j], a[i]
            yield f"{a[i][:40]} / {b[j][:40]}", tree


def retyped() -> Plants:
    """The type of each épreuve is taken from another."""
    types = sorted({e["type"] for bloc in TREE["blocs"] for e in bloc["epreuves"]})
    for n, epreuve in enumerate(e for bloc in TREE["blocs"] for e in bloc["epreuves"]):
        for kind in types:
            if kind != epreuve["type"]:
                tree = deepcopy(TREE)
                [e for bloc in tree["blocs"] for e in bloc["epreuves"]][n]["type"] = kind
                yield f"{epreuve['code']} : {kind}", tree


def changed() -> Plants:
    """A word of each text is another."""
    for n, (_, holder, key) in enumerate(slots(TREE)):
        tree = deepcopy(TREE)
        words = str(holder[key]).split(" ")
        words[len(words) // 2] = "autrement"
        _, there, where = list(slots(tree))[n]
        there[where] = " ".join(words)
        yield there[where][:60], tree


PLANTS: dict[str, Plants] = {
    "critères removed": removed("critères"),
    "tâches removed": removed("tâches"),
    "conditions removed": removed("conditions"),
    "blocs removed": removed("blocs"),
    "épreuves removed": removed("épreuves"),
    "compétences removed": removed("compétences"),
    "half a text cut": cut(),
    "libellés of neighbours swapped": swapped(("critere",), 1),
    "libellés of critères swapped": swapped(("critere",), 9),
    "libellés of compétences swapped": swapped(("competence",), 1),
    "compétence and critère swapped": swapped(("competence", "critere"), 1),
    "tâches and activités swapped": swapped(("tache", "activite", "bloc"), 1),
    "texts of épreuves swapped": swapped(("type", "consigne", "format"), 3),
    "type and format swapped": swapped(("type", "consigne", "format"), 1),
    "conditions swapped": swapped(("condition",), 1),
    "type taken from another": retyped(),
    "word changed": changed(),
}
SEVERAL_CELLS = ("blocs removed", "épreuves removed", "compétences removed")
"""What the source prints in several cells, or twice, may be missed at three places."""


def test_the_shipped_referentiel_is_faithful() -> None:
    assert findings(TEXT) == []
    assert found(TREE) == []


@pytest.mark.parametrize("name", PLANTS)
def test_what_is_planted_is_found_once_or_twice(name: str) -> None:
    outcomes = [(label, len(found(tree))) for label, tree in PLANTS[name]]
    assert len(outcomes) >= 4
    missed = [label for label, count in outcomes if not count]
    most = 3 if name in SEVERAL_CELLS else 2
    assert len(missed) <= len(outcomes) * 3 // 100, missed
    assert [(label, count) for label, count in outcomes if count > most] == []


def test_a_fault_is_shown_on_its_line() -> None:
    shown = {}
    for name, old, new in (
        ("cut", " afin d'évaluer leur potentiel.", ""),
        ("hash", "une lecture de leurs", "une lecture # de leurs"),
        ("spaces", "un marché , en mettant", "un marché, en mettant"),
        ("word", "Pareto", "Paréto"),
    ):
        [finding] = [f for f in findings(TEXT.replace(old, new, 1)) if f.code != "SUP002"]
        line = TEXT[: TEXT.index(old)].count("\n") + 1
        assert finding.position.line == line, name
        shown[name] = finding.key
    assert shown == {
        "cut": "SRC005/suite",
        "hash": "SRC005/diese",
        "spaces": "SRC007",
        "word": "SRC001/suite",
    }


@pytest.mark.parametrize(
    ("old", "new"),
    [("libelle: Evaluer", "libele: Evaluer"), ("        taches:\n", "        tache:\n")],
)
def test_a_misspelt_key_hides_no_text(old: str, new: str) -> None:
    """The schema says what is wrong; the text itself is not left out."""
    assert old in TEXT
    assert findings(TEXT.replace(old, new, 1)) == []


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize("source_form", ["NFC", "NFD"])
def test_accents_compare_however_they_are_composed(form: Form, source_form: Form) -> None:
    document = read(normalize(form, TEXT).encode(), "referentiel.yaml").document
    source = decoded("source.txt", normalize(source_form, ORIGINE.texte or "").encode())
    assert examine(Contexte(document, "referentiel", origine=source), codes=SRC).kept == []


@pytest.mark.parametrize(
    ("written", "variant"),
    [
        ("utf-16", "encodage"),
        ("utf-16-le", "encodage"),
        ("cp1252", "encodage"),
        ("latin-1", "encodage"),
        ("empty", "vide"),
        ("folder", "illisible"),
        ("renamed", "absente"),
    ],
)
def test_a_source_that_cannot_be_read_is_a_finding(
    written: str, variant: str, tmp_path: Path
) -> None:
    path, source = tmp_path / "referentiel.yaml", tmp_path / "source" / "referentiel.txt"
    path.write_text(TEXT.replace("Veille marketing", "Veille du marketing", 1), encoding="utf-8")
    source.parent.mkdir()
    text = (ORIGINE.texte or "").encode("ascii", "ignore").decode() + "é" * (written != "utf-16-le")
    if written == "folder":
        source.mkdir()
    elif written == "renamed":
        source.with_suffix(".md").write_text(text, encoding="utf-8")
    else:
        source.write_bytes(b"" if written == "empty" else text.encode(written))
    args = ("lint", "--select", "SRC", "--output-format", "concise", "referentiel.yaml")
    outcome = mccgc(*args, cwd=tmp_path)
    assert (outcome.code, outcome.found) == (1, ["SRC004"])
    assert transcribed(path).defaut == variant  # type: ignore[union-attr]


def test_no_source_is_asked_of_a_referentiel_that_has_none(tmp_path: Path) -> None:
    (tmp_path / "referentiel.yaml").write_text(TEXT, encoding="utf-8")
    assert mccgc("lint", "--select", "SRC", "referentiel.yaml", cwd=tmp_path).code == 0


ANOTHER_SOURCE = """\
Titre à finalité professionnelle Technicien de maintenance
Organisme : Campus des métiers
Fiche RNCP12345 page 1/3
RNCP12345BC01 – Diagnostiquer une panne
Activité 1.1 : Recueillir la demande
C.1.a Accueillir le client en l'écoutant afin de
comprendre sa demande
Critères
La demande est reformulée
Le client est salué
C.1.b Contrôler l'équipement en le démontant afin de localiser la panne
Critères
La panne est localisée
Modalité d'évaluation
Mise en situation
Fiche RNCP12345 page 2/3
RNCP12345BC02 – Réparer l'équipement
Activité 2.1 : Remplacer une pièce
C.2.a Choisir une pièce en consultant le catalogue afin de réparer
Critères
La pièce est conforme
C.2.b Monter la pièce en suivant la notice afin de remettre en service
Critères
L'équipement redémarre
La notice est suivie
Modalité d'évaluation
Mise en situation
"""
ANOTHER = """\
format: mccgc/referentiel@1
certification:
  {intitule: Technicien de maintenance, certificateur: Campus des métiers, version: "1"}
blocs:
  - code: RNCP12345BC01
    intitule: Diagnostiquer une panne
    activites:
      - code: A1.1
        intitule: Recueillir la demande
        competences:
          - code: C.1.a
            libelle: Accueillir le client en l'écoutant afin de comprendre sa demande
            criteres:
              - {code: C.1.a.1, libelle: La demande est reformulée}
              - {code: C.1.a.2, libelle: Le client est salué}
          - code: C.1.b
            libelle: Contrôler l'équipement en le démontant afin de localiser la panne
            criteres: [{code: C.1.b.1, libelle: La panne est localisée}]
    epreuves: [{code: E1, type: Mise en situation, competences: [C.1.a, C.1.b]}]
  - code: RNCP12345BC02
    intitule: Réparer l'équipement
    activites:
      - code: A2.1
        intitule: Remplacer une pièce
        competences:
          - code: C.2.a
            libelle: Choisir une pièce en consultant le catalogue afin de réparer
            criteres: [{code: C.2.a.1, libelle: La pièce est conforme}]
          - code: C.2.b
            libelle: Monter la pièce en suivant la notice afin de remettre en service
            criteres:
              - {code: C.2.b.1, libelle: L'équipement redémarre}
              - {code: C.2.b.2, libelle: La notice est suivie}
    epreuves: [{code: E2, type: Mise en situation, competences: [C.2.a, C.2.b]}]
non_transcrit:
  - {texte: Titre à finalité professionnelle, raison: titre}
  - {texte: "Organisme :", raison: titre}
  - {texte: Fiche RNCP12345 page, raison: en-tête de page, fois: 2}
  - {texte: Critères, raison: titre, fois: 4}
  - {texte: Modalité d'évaluation, raison: titre, fois: 2}
"""


@pytest.mark.parametrize(
    ("old", "new", "shown"),
    [
        ("", "", []),
        ("              - {code: C.1.a.2, libelle: Le client est salué}\n", "", ["SRC005"]),
        ("La notice est suivie", "La panne est localisée", ["SRC005/remplace"]),
        (" afin de réparer", "", ["SRC005/suite"]),
        ("consultant le catalogue", "consultant un catalogue", ["SRC001/suite"]),
        ("raison: en-tête de page, fois: 2", "raison: en-tête de page", ["SRC005"]),
        ("A1.1", "A1.2", ["SRC005/debut"] * 2),  # one label of two teaches nothing
    ],
)
def test_another_certification_is_laid_out_otherwise(old: str, new: str, shown: list[str]) -> None:
    """No table, other codes, other labels; a sentence that goes on at the next line."""
    document = read(ANOTHER.replace(old, new, 1).encode(), "referentiel.yaml").document
    source = decoded("source.txt", ANOTHER_SOURCE.encode())
    found = examine(Contexte(document, "referentiel", origine=source), codes=SRC).kept
    assert [finding.key for finding in found] == shown
