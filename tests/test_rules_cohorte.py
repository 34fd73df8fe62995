"""Rules on the règlement, the cohorte and the dossiers: what the examples of a page leave out."""

from collections.abc import Iterator
from fractions import Fraction
from importlib import import_module
from pathlib import Path

import pytest

from mccgc.inventory import Inventory, entry
from mccgc.lint import passages, regles
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.provisoires import provisoire
from mccgc.lint.registry import rule, rules_for
from mccgc.lint.reperes import Echelle
from mccgc.messages import Entry
from mccgc.model.conditions import MECANISMES
from mccgc.model.dossier import PRESENT
from mccgc.source import Document, Liste, Table, read, read_file
from mccgc.source.head import Head

DATA = Path(__file__).parent.parent / "data"
KINDS = ("referentiel", "reglement", "cohorte", "deliberation", "dossier")

REFERENTIEL = """\
certification: {intitule: Vendre, version: "1"}
blocs:
  - code: B1
    activites:
      - competences:
          - {code: C1, criteres: [{code: C1.1}, {code: C1.2}, {code: C1.3, doublon_de: C1.1}]}
    epreuves: [{code: E1, type: Oral, competences: [C1]}]
"""
REGLEMENT = """\
echelles:
  - {code: points, etendue: {min: 0, max: 20, pas: 1/4}}
  - {code: cent, etendue: {min: 0, max: 100, pas: 5}}
notation: {echelle: points, epreuves: {E2: cent}}
"""


def document(text: str) -> Document:
    return read(text.encode(), "exemple.yaml").document


def hits(code: str, text: str, **others: str) -> list[Hit]:
    known = rule(code)
    assert known.check is not None
    beside = {kind: document(other) for kind, other in others.items()}
    return list(known.check(Contexte(document(text), known.targets[0], beside)))


def double(epreuve: str, *notes: str) -> str:
    lines = [
        f'  - {{epreuve: {epreuve}, evaluateur: EV-{rang}, notes: {{C1.1: "{note}"}}}}'
        for rang, note in enumerate(notes)
    ]
    return "\n".join(["voie: formation", "evaluations:", *lines, ""])


@pytest.mark.parametrize(
    ("accord", "epreuve", "notes", "ecart"),
    [
        # Exactly the bound is within it, however it is written.
        ("{retient: moyenne, ecart_max: 3}", "E1", ("10", "13"), None),
        ("{retient: moyenne, ecart_max: 1/2}", "E1", ("10", "10,5"), None),
        ("{retient: moyenne, ecart_max: 1/2}", "E1", ("10,75", "10"), Fraction(3, 4)),
        # The bound is on the reference scale: 15 points of 100 are 3 of 20.
        ("{retient: moyenne, ecart_max: 3}", "E2", ("50", "65"), None),
        ("{retient: moyenne, ecart_max: 3}", "E2", ("50", "70"), Fraction(4)),
        # By consensus, or without any agreement, only equal marks are retained.
        ("{retient: consensus, ecart_max: 3}", "E1", ("10", "10.0"), None),
        ("{retient: consensus, ecart_max: 3}", "E1", ("10", "10,25"), Fraction(1, 4)),
        ("null", "E1", ("10", "11"), Fraction(1)),
        # A third assessor settles, where the règlement says so.
        ("{retient: moyenne, ecart_max: 1, troisieme: true}", "E1", ("8", "12", "10"), None),
        ("{retient: moyenne, ecart_max: 1, troisieme: true}", "E1", ("8", "12"), Fraction(4)),
        ("{retient: moyenne, ecart_max: 1}", "E1", ("8", "12", "10"), Fraction(4)),
        # A mark that the scale does not have cannot differ.
        ("{retient: moyenne, ecart_max: 1}", "E1", ("8", "12,1"), None),
    ],
)
def test_gap_between_assessors(
    accord: str, epreuve: str, notes: tuple[str, ...], ecart: Fraction | None
) -> None:
    reglement = f"{REGLEMENT}double_notation: {accord}\n"
    found = hits("COH111", double(epreuve, *notes), reglement=reglement)
    assert [hit.params["ecart"] for hit in found] == ([] if ecart is None else [ecart])


def test_gap_points_at_the_later_mark() -> None:
    reglement = f"{REGLEMENT}double_notation: {{retient: moyenne, ecart_max: 1}}\n"
    (hit,) = hits("COH111", double("E1", "12", "10", "8"), reglement=reglement)
    assert hit.path == ("evaluations", 2, "notes", "C1.1")
    assert (hit.params["premiere"], hit.params["seconde"]) == ("12", "8")


@pytest.mark.parametrize(
    ("accord", "variant"),
    [
        ("{retient: moyenne, ecart_max: 1}", ""),
        ("{retient: moyenne, ecart_max: 1, troisieme: false}", ""),
        ("{retient: moyenne, ecart_max: 1, troisieme: true}", "troisieme"),
    ],
)
def test_a_third_assessor_is_advised_only_where_one_would_settle_it(
    accord: str, variant: str
) -> None:
    reglement = f"{REGLEMENT}double_notation: {accord}\n"
    (hit,) = hits("COH111", double("E1", "12", "8"), reglement=reglement)
    assert hit.variant == variant


def test_repeated_criteres_are_not_compared() -> None:
    dossier = double("E1", "0", "20").replace("C1.1", "C1.3")
    reglement = f"{REGLEMENT}double_notation: {{retient: moyenne, ecart_max: 1}}\n"
    assert hits("COH111", dossier, reglement=reglement, referentiel=REFERENTIEL) == []


@pytest.mark.parametrize(
    ("note", "admise"),
    [
        ("0", True),
        ("20", True),
        ("12,25", True),
        ("49/4", False),
        ("12.50 %", False),
        ("12.2", False),
        ("20,25", False),
        ("-1", False),
        ("1e1", False),
        ("quinze", False),
    ],
)
def test_scale_with_a_step(note: str, admise: bool) -> None:  # noqa: FBT001
    root = document("etendue: {min: 0, max: 20, pas: 1/4}\n").root
    assert isinstance(root, Table)
    echelle = Echelle(root)
    assert echelle.admet(note) is admise
    # The same answer when it is remembered.
    assert [echelle.admet_toutes([note]) for _ in range(2)] == [admise] * 2


def test_step_counts_from_the_lowest_mark() -> None:
    root = document('etendue: {min: 1/2, max: "10,5", pas: 2}\n').root
    assert isinstance(root, Table)
    assert [note for note in ("0,5", "2", "2,5", "10,5") if Echelle(root).admet(note)] == [
        "0,5",
        "2,5",
        "10,5",
    ]


@pytest.mark.parametrize(
    ("mesure", "signalee"),
    [
        ("Tiers-temps", False),
        ("Relais par le référent handicap de l'école", False),
        ("Diagnostic stratégique remis en gros caractères", False),
        ("Correction en aveugle", False),
        ("DYSPRAXIE : ordinateur", True),
        ("Temps majoré (trouble de l’attention)", True),
        ("Prise de médicaments autorisée", True),
        ("Sujet lu, candidat malvoyant", True),
        ("Handicap d’origine motrice", True),
    ],
)
def test_measure_that_tells_its_cause(mesure: str, signalee: bool) -> None:  # noqa: FBT001
    found = hits("COH121", f'amenagements: [{{epreuve: E1, mesure: "{mesure}"}}]\n')
    assert bool(found) is signalee
    assert all(hit.of_key and not hit.params for hit in found)


@pytest.mark.parametrize("code", ["REG204", "REG206", "REG207", "REG208", "REG209"])
def test_rule_of_the_shipped_reglement_is_silent(code: str) -> None:
    beside = {kind: (DATA / f"{kind}.yaml").read_text("utf-8") for kind in KINDS[:2]}
    assert hits(code, beside["reglement"], referentiel=beside["referentiel"]) == []


def test_linter_names_the_mechanisms_of_the_model() -> None:
    assert set(regles.MECANISMES) == set(MECANISMES)
    assert passages.PRESENT == PRESENT


@pytest.mark.parametrize("name", ["reglement", "cohorte", "cas"])
def test_each_finding_is_said_in_both_languages(name: str) -> None:
    french, english = (
        import_module(f"mccgc.messages.{lang}.{name}").WORDS for lang in ("fr", "en")
    )
    assert list(english) == list(french)
    assert {k: type(v) for k, v in english.items()} == {k: type(v) for k, v in french.items()}
    assert all(isinstance(french[key], Entry) for key in french if not key.startswith("mot."))


WRONG: list[object] = [None, True, -1, "", "x y", "2026-13-45", Liste(), Table()]


def _deformed(node: object) -> Iterator[None]:
    """Put each wrong value in turn at each place of a tree, then put the right one back."""
    if not isinstance(node, Table | Liste):
        return
    places: list[tuple[str | int, object]] = (
        list(node.items()) if isinstance(node, Table) else list(enumerate(node))
    )
    for place, right in places:
        for wrong in WRONG:
            node[place] = wrong  # type: ignore[index]
            yield
        nested = read(b"[x]", "exemple.yaml").document.root
        assert isinstance(nested, Liste)
        nested[0] = right
        node[place] = nested  # type: ignore[index]
        yield
        node[place] = right  # type: ignore[index]
        yield from _deformed(right)


EXAMPLES = {
    "reglement": """\
reglement: {version: "1", en_vigueur: 2026-01-01, referentiel: "1", statut: final}
echelles:
  - {code: points, etendue: {min: 0, max: 20, pas: 1/4}}
  - {code: mots, niveaux: {non: 0, oui: 1}}
notation: {echelle: points, epreuves: {E1: mots}, voies: {vae: mots}}
poids: {C1: 2}
absences: {absent: non_acquis}
rattrapage:
  sessions: 2
  droit: {moyenne: bloc, de: 8, a_moins_de: 10}
  exceptions: [{epreuves: [E1], sessions: 1, source: {autorite: loi, titre: x, citation: y}}]
double_notation: {retient: moyenne, ecart_max: 3}
correspondances: [{version: "0", de: [BC1], donne: [B1]}]
regles:
  - code: r1
    porte_sur: bloc
    pour: [B1]
    si: {toutes_ces_conditions: [{moyenne: competences, au_moins: 10}, {options: OPT, choisir: 1}]}
    source: {autorite: referentiel, titre: x, citation: y}
  - {code: r2, porte_sur: bloc, voie: vae, du: 2026-01-01, exception_a: r1, si: {tous: epreuves}}
  - {code: r3, porte_sur: epreuve, type: Oral, si: {note: epreuve, au_moins: 10}}
""",
    "cohorte": """\
cohorte: {code: c, certification: Vendre, referentiel: "1", reglement: "1", jury_le: 2026-06-25}
jury: [{identifiant: J1, role: president, externe: true, liens: [MCC-001]}]
""",
    "deliberation": """\
le: 2026-06-25
presents: [J1]
decisions: [{candidat: MCC-001, bloc: B1, decision: non_acquis, motif: x, le: 2026-06-25}]
""",
    "dossier": """\
candidat: {identifiant: MCC-001}
voie: vae
visee: [B1]
options: [B1]
acquis: [{bloc: B1, version: "0", le: 2024-06-28}]
evaluations:
  - {epreuve: E1, session: 1, le: 2026-05-12, evaluateur: A, notes: {C1.1: "10"}}
  - {epreuve: E1, session: 1, evaluateur: B, presence: present, note: 5, competences: [C1]}
amenagements: [{epreuve: E1, mesure: Tiers-temps}]
livret:
  preuves: [{titre: x, competences: [C1]}]
  presentation: {le: 2026-06-10, presence: present}
  appreciations: {C1: oui}
""",
    "referentiel": REFERENTIEL + "options: [{code: OPT, choisir: 1}]\n",
}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("deformed", KINDS)
def test_wrong_shapes_never_raise(kind: str, deformed: str) -> None:
    documents = {name: document(text) for name, text in EXAMPLES.items()}
    checks = [r.check for r in rules_for(kind) if r.code[:3] in ("REG", "COH")]
    beside = Inventory((entry(Path("MCC-001.yaml"), Head("", "MCC-001")),))
    for _ in _deformed(documents[deformed].root):
        contexte = Contexte(documents[kind], kind, documents, inventaire=beside)
        for check in checks:
            assert check is not None
            for hit in check(contexte):
                documents[kind].span(hit.path, of_key=hit.of_key)


def test_shipped_cohorte_is_clean_but_for_the_gap_it_shows() -> None:
    folder = DATA / "scores" / "2026-06"
    documents = {kind: read_file(DATA / f"{kind}.yaml").document for kind in KINDS[:2]}
    documents["cohorte"] = read_file(folder / "cohorte.yaml").document
    found = set()
    for path in sorted(folder.glob("[!cd]*.yaml")):
        contexte = Contexte(read_file(path).document, "dossier", documents)
        for known in rules_for("dossier"):
            if known.check is not None and any(known.check(contexte)):
                found.add(known.code)
    assert found == {"COH111"}


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("À compléter", True),
        ("à   comple\u0301ter", True),
        ("Nom à définir", True),
        ("TODO", True),
        ("xxxx", True),
        ("…", True),
        ("---", True),
        ("<nom du président>", True),
        ("Todorov", False),
        ("Maxxx-Ille", False),
        ("Anne-Sophie Définir", False),
        ("Directrice (Lyon)", False),
        ("李", False),
    ],
)
def test_a_mention_that_holds_a_place(written: str, expected: bool) -> None:  # noqa: FBT001
    assert provisoire(written) is expected


def test_the_identity_of_a_candidat_is_looked_at() -> None:
    text = "format: mccgc/dossier@1\ncandidat: {identifiant: X, nom: TBD, prenom: Ada}\n"
    assert [hit.path for hit in hits("COH010", text)] == [("candidat", "nom")]
