"""Engine and oracle agree on a hundred thousand pairs drawn over the whole vocabulary."""

from collections import Counter
from collections.abc import Iterator
from random import Random

import pytest

from accord import Arbre, Essai, Paire, report
from generateur import JURY_LE, Candidats, Hasard, referentiel, reglement

CHUNKS, REGLEMENTS, DOSSIERS = 50, 80, 25
"""50 tests of 80 règlements of 25 dossiers each: 100,000 pairs, shared between processes."""


def pairs(seed: int, reglements: int = REGLEMENTS) -> Iterator[tuple[Paire, Essai]]:
    """Draw règlements, and dossiers for each; a seed always gives the same."""
    for index in range(reglements):
        h = Hasard(Random(seed * 1000 + index))  # noqa: S311  a draw, not a secret
        of = referentiel(h)
        regles, le = reglement(h, of), h.one((None, JURY_LE))
        paire = Paire(of, regles, le)
        candidats = Candidats(h, of, regles)
        for _ in range(DOSSIERS):
            yield paire, Essai(of, regles, candidats.dossier(), candidats.decisions(), le)


@pytest.mark.parametrize("seed", range(CHUNKS))
def test_engine_and_oracle_agree(seed: int) -> None:
    for paire, essai in pairs(seed):
        assert paire.agree(essai), report(essai)


def test_the_draw_leaves_nothing_aside() -> None:
    """Every verdict at every level, every result, every mechanism, often enough to count."""
    seen: Counter[str] = Counter()
    for paire, essai in pairs(0):
        expected, _ = paire.both(essai)
        for kind in ("competences", "epreuves", "blocs"):
            seen.update(f"{kind} {verdict}" for verdict in set(expected[kind].values()))
        seen[f"certification {expected['certification']}"] += 1
        seen[f"resultat {expected['resultat']}"] += 1
    total = REGLEMENTS * DOSSIERS
    for kind in ("competences", "epreuves", "blocs"):
        for verdict in ("acquis", "non_acquis", "en_attente"):
            assert seen[f"{kind} {verdict}"] > total // 20
    for verdict in ("acquise", "non_acquise", "en_attente", "hors_visee"):
        assert seen[f"certification {verdict}"] > total // 20
    for resultat in ("succes_total", "succes_partiel", "echec", "en_attente", "absent", "excuse"):
        assert seen[f"resultat {resultat}"] > 0


def test_the_draw_reaches_what_use_has_found() -> None:
    """Each situation in which a verdict was once unjust, often enough for a difference to show."""
    seen: Counter[str] = Counter()
    for paire, essai in pairs(1):
        seen.update(situations(essai, paire.engine(essai)))
    assert {name: seen[name] for name in SITUATIONS if seen[name] < 20} == {}


SITUATIONS = (
    "a value that a session not known yet may raise",
    "assessors who share the compétences of an épreuve",
    "four assessors",
    "a piece in part to come",
    "too few options chosen",
    "some blocs aimed at, of which certification asks a number",
    "one mark after an absence",
    "a part of weight 0",
    "a right to resit under a rounding",
    "a rounding to the unit",
)


def situations(essai: Essai, got: Arbre) -> list[str]:
    """Tell which of them a pair is in."""
    of, regles, candidat = essai.referentiel, essai.reglement, essai.dossier
    entries = candidat.get("evaluations", [])
    places = Counter((e["epreuve"], e["session"]) for e in entries)
    partial = [(e["epreuve"], e["session"]) for e in entries if "competences" in e]
    options = {b["code"] for b in of["blocs"] if b.get("option")}
    choisir = max((g["choisir"] for g in of["options"]), default=0)
    absent = {e["epreuve"] for e in entries if "presence" in e and "notes" not in e}
    arrondi = regles.get("arrondi", {})
    rounded = arrondi.get("quand") == "avant_comparaison"
    rules = {rule["porte_sur"]: rule["si"] for rule in regles["regles"]}
    awaited = got["competences"] if "competence" in rules else {}
    met = (
        any(v == "en_attente" and got["valeurs"][c] is not None for c, v in awaited.items()),
        any(session == 1 and places[epreuve, session] > 1 for epreuve, session in partial),
        max(places.values(), default=0) > 3,
        len({"le" in piece for piece in candidat.get("pieces", [])}) > 1,
        bool(options) and len(options & set(candidat.get("options", ()))) < choisir,
        "visee" in candidat and "nombre" in rules.get("certification", {}),
        any("note" in e and e["epreuve"] in absent and e["session"] > 1 for e in entries),
        0 in regles.get("poids", {}).values(),
        rounded and "droit" in regles["rattrapage"],
        rounded and arrondi["decimales"] == 0,
    )
    return [name for name, true in zip(SITUATIONS, met, strict=True) if true]
