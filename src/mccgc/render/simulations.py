"""What `simulate` answers: the verdicts that change under another règlement, and for whom.

Everything here says « simulation »: a page of it must never pass for a proposition.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from textwrap import wrap
from typing import NamedTuple

from mccgc import messages
from mccgc.cohort import Cohort
from mccgc.decision.plan import CERTIFICATION
from mccgc.errors import Finding
from mccgc.model.reglement import Reglement
from mccgc.render.contrat import entete, write_parts
from mccgc.render.contrat_motifs import Json
from mccgc.reporters.full import cells
from mccgc.sensibilite.comparaison import Bascule, Compte
from mccgc.simulation.variante import Modification
from mccgc.source import Document, pointer

COLONNES = ("acquis", "non_acquis", "en_attente", "hors_visee")
"""Verdicts counted; the certification's agree in gender."""


class Change(NamedTuple):
    """A candidat for whom something changes; `causes` are the compétences and épreuves beneath."""

    identifiant: str
    voie: str
    bascules: tuple[Bascule, ...]
    causes: tuple[Bascule, ...]


class Simulation(NamedTuple):
    """The cohorte decided twice; `document` is the règlement simulated."""

    cohort: Cohort
    reglement: Reglement
    document: Document
    modifications: Sequence[Modification]
    comptes: Sequence[Compte]
    changes: Sequence[Change]
    total: int


def write_json(
    simulation: Simulation, findings: Iterable[Finding], write: Callable[[str], object], lang: str
) -> None:
    """Write everything; keys may be added, never renamed."""
    document = simulation.document
    reglement = {
        "fichier": document.path,
        "version": simulation.reglement.reglement.version,
        "modifications": [
            {
                "chemin": each.chemin,
                "pointeur": pointer(each.path),
                "ligne": document.line_of(each.path),
                "avant": each.avant,
                "simulation": each.apres,
            }
            for each in simulation.modifications
        ],
    }
    head = {**entete(simulation.cohort, simulation=True), "reglement": reglement}
    parts: dict[str, list[Json]] = {
        "comptes": [row for compte in simulation.comptes for row in _compte(compte)],
        "candidats": [
            {
                "identifiant": change.identifiant,
                "voie": change.voie,
                "changements": _bascules(change.bascules),
                "causes": _bascules(change.causes),
            }
            for change in simulation.changes
        ],
    }
    write_parts(head, parts, findings, write, lang)


def _compte(compte: Compte) -> list[Json]:
    verdicts = dict.fromkeys([*compte.avant, *compte.apres])
    return [
        {
            "objet": compte.objet,
            "voie": compte.voie,
            "verdict": verdict,
            "avant": compte.avant[verdict],
            "simulation": compte.apres[verdict],
        }
        for verdict in sorted(verdicts)
    ]


def _bascules(bascules: Iterable[Bascule]) -> list[Json]:
    return [
        {"objet": each.objet, "avant": each.avant, "simulation": each.apres} for each in bascules
    ]


def lines(simulation: Simulation, lang: str, width: int) -> Iterator[str]:
    """Write it for a terminal of `width` columns."""

    def say(key: str, **params: object) -> str:
        return messages.say(f"simulate.{key}", lang, **params)

    cohort = simulation.cohort
    yield say("titre", intitule=cohort.cohorte.cohorte.intitule)
    for each in simulation.modifications:
        key = "ajout" if each.avant is None else "modification"
        yield say(key, chemin=each.chemin, avant=each.avant, apres=each.apres)
    if not simulation.modifications:
        yield say(
            "autre",
            apres=simulation.document.path,
            version_apres=simulation.reglement.reglement.version,
            avant=cohort.documents["reglement"].path,
            version_avant=cohort.reglement.reglement.version,
        )
    yield ""
    yield from _table(simulation, lang)
    yield ""
    changed = len(simulation.changes)
    key = "change" if changed else "aucun"
    yield say(key, nombre=changed, total=simulation.total)
    for change in simulation.changes:
        yield from _change(change, lang, width)
    if cohort.deliberation is not None and cohort.deliberation.decisions:
        yield say("jury")


def _table(simulation: Simulation, lang: str) -> Iterator[str]:
    """Count verdicts by object and voie, before and after where they differ."""
    heads = [
        messages.say("simulate.objet", lang),
        messages.say("tableau.voie", lang),
        *(messages.say(f"verdict.{verdict}", lang) for verdict in COLONNES),
    ]
    rows = [heads]
    for compte in simulation.comptes:
        objet = compte.objet
        objet = messages.say("simulate.certification", lang) if objet == CERTIFICATION else objet
        cells_of = [_cell(compte, verdict) for verdict in COLONNES]
        rows.append([objet, messages.say(f"voie.{compte.voie}", lang), *cells_of])
    widths = [max(map(cells, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        padded = (t + " " * (w - cells(t)) for t, w in zip(row, widths, strict=True))
        yield "  ".join(padded).rstrip()


def _cell(compte: Compte, verdict: str) -> str:
    forms = (verdict, f"{verdict}e")
    before = sum(compte.avant[form] for form in forms)
    after = sum(compte.apres[form] for form in forms)
    return str(before) if before == after else f"{before} → {after}"


def _change(change: Change, lang: str, width: int) -> Iterator[str]:
    """Write one candidat: what changes, objects that change alike together, and through what."""
    grouped: dict[str, list[str]] = {}
    for each in change.bascules:
        objet = each.objet
        objet = messages.say("simulate.certification", lang) if objet == CERTIFICATION else objet
        before, after = (messages.say(f"verdict.{v}", lang) for v in (each.avant, each.apres))
        grouped.setdefault(f"{before} → {after}", []).append(objet)
    line = messages.say(
        "simulate.candidat",
        lang,
        candidat=change.identifiant,
        voie=messages.say(f"voie.{change.voie}", lang),
        verdicts=" · ".join(f"{', '.join(objets)} {what}" for what, objets in grouped.items()),
    )
    if change.causes:
        codes = ", ".join(each.objet for each in change.causes)
        line = f"{line} ({messages.say('simulate.causes', lang, codes=codes)})"
    yield from wrap(line, width, subsequent_indent="    ")
