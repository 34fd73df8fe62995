"""Run expert cases: make each dossier, decide it, and compare with what the case demands."""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any, NamedTuple

from mccgc.decision.echelles import bornes
from mccgc.decision.engine import DU_LIVRET, Proposition, decider
from mccgc.decision.livret import appreciables
from mccgc.decision.plan import Plan
from mccgc.errors import Finding
from mccgc.exact import as_mark
from mccgc.lint.contexte import Contexte
from mccgc.lint.engine import examine
from mccgc.loader import build
from mccgc.model.cas import Cas, Differe, FichierDeCas, Passage
from mccgc.model.conditions import PieceExigee, leaves
from mccgc.model.dossier import PRESENT, Dossier
from mccgc.model.referentiel import Referentiel
from mccgc.model.reglement import Reglement
from mccgc.source import Document, read_file
from mccgc.structure import check, check_kind

IDENTIFIANT = "CAS"
"""Identifier of the candidat of every case."""

_FAR = date(2000, 1, 1)


class Suite(NamedTuple):
    """One file of cases, with the référentiel and the règlement it names."""

    document: Document
    referentiel: Referentiel
    reglement: Reglement
    fichier: FichierDeCas
    reglement_document: Document


class Difference(NamedTuple):
    """What a case expected and did not get; `path` is where the expectation stands."""

    path: tuple[str | int, ...]
    objet: str
    attendu: str
    obtenu: str


def open_suite(path: Path) -> tuple[Suite | None, list[Finding]]:
    """Read a file of cases; no suite, with findings, when one of its files is wrong.

    Raises MccgcError when a file is missing.
    """
    document, findings = _checked(path, "cas")
    if findings:
        return None, findings
    fichier = build(document, FichierDeCas)
    beside = {
        "referentiel": path.parent / fichier.referentiel,
        "reglement": path.parent / fichier.reglement,
    }
    read = {kind: _checked(where, kind) for kind, where in beside.items()}
    findings = [finding for _, wrong in read.values() for finding in wrong]
    if not findings:
        others = {kind: found for kind, (found, _) in read.items()}
        # A règlement may have the right shape and say what cannot be: no case is run on it.
        for kind, beside_it in others.items():
            findings += examine(Contexte(beside_it, kind, others), errors_only=True).kept
        findings += examine(Contexte(document, "cas", others)).kept
    if findings:
        return None, findings
    referentiel = build(read["referentiel"][0], Referentiel)
    reglement_document = read["reglement"][0]
    reglement = build(reglement_document, Reglement)
    return Suite(document, referentiel, reglement, fichier, reglement_document), []


def _checked(path: Path, kind: str) -> tuple[Document, list[Finding]]:
    document, findings = read_file(path)
    return document, findings or check_kind(document, kind) or check(document, kind)


def run(suite: Suite, index: int, reglement: Reglement | None = None) -> list[Difference]:
    """Decide one case, under another règlement if given; empty when it gets what it expects."""
    cas = suite.fichier.cas[index]
    plan = Plan(suite.referentiel, reglement or suite.reglement, cas.le)
    return compare(plan, suite, index)


def compare(plan: Plan, suite: Suite, index: int) -> list[Difference]:
    """Decide one case with a plan that is ready."""
    cas = suite.fichier.cas[index]
    dossier = make_dossier(plan, suite, cas.differe)
    proposition = decider(plan, dossier, cas.differe.decisions)
    return [
        Difference(("cas", index, "attendu", *path), objet, expected, got)
        for path, objet, expected, got in _compared(cas, proposition)
        if expected != got
    ]


def _compared(
    cas: Cas, proposition: Proposition
) -> Iterator[tuple[tuple[str | int, ...], str, str, str]]:
    """Pair what is expected with what is obtained."""
    attendu = cas.attendu
    for nature in ("competences", "epreuves"):
        motifs = getattr(proposition, nature)
        for code, expected in getattr(attendu, nature).items():
            got = motifs[code].verdict.code if code in motifs else ""
            yield (nature, code), code, expected, got
    for code, expected in attendu.blocs.items():
        known = code in proposition.blocs
        yield ("blocs", code), code, expected, proposition.verdict_bloc(code) if known else ""
    for code, expected in attendu.par.items():
        known = code in proposition.blocs
        yield ("par", code), code, expected, proposition.par(code) if known else ""
    for code, value in attendu.valeurs.items():
        motif = proposition.competences.get(code) or proposition.epreuves.get(code)
        yield ("valeurs", code), code, str(value), str(motif.valeur if motif is not None else "")
    if attendu.certification is not None:
        got = proposition.verdict_certification
        yield ("certification",), "certification", attendu.certification, got
    if attendu.resultat is not None:
        yield ("resultat",), "resultat", attendu.resultat, proposition.resultat


def make_dossier(plan: Plan, suite: Suite, differe: Differe) -> Dossier:
    """Make the dossier in which everything is acquis, then change what differs."""
    referentiel, voie = suite.referentiel, differe.voie or "formation"
    options = differe.options
    if options is None:
        options = tuple(
            code
            for groupe in referentiel.options
            for code in [b.code for b in referentiel.blocs if b.option == groupe.code][
                : groupe.choisir
            ]
        )
    data: dict[str, Any] = {
        "format": "mccgc/dossier@1",
        "candidat": {"identifiant": IDENTIFIANT, "nom": "Cas", "prenom": "Exemple"},
        "voie": voie,
        "visee": differe.visee or "certification",
        "options": options,
        "acquis": [acquis.model_dump() for acquis in differe.acquis],
        "pieces": _pieces(plan, differe),
    }
    if voie == "vae":
        data["livret"] = _livret(plan, differe)
    else:
        data["evaluations"] = list(_evaluations(plan, suite, differe))
    return Dossier.model_validate(data)


def _highest(plan: Plan, epreuve: str, voie: str) -> str:
    """Highest level or mark of the scale of an épreuve, as an assessor would write it."""
    echelle = plan.echelle(epreuve, voie)
    high = bornes(echelle)[1]
    if echelle.niveaux is not None:
        return next(name for name, value in echelle.niveaux.items() if value == high)
    return as_mark(high)


def _evaluations(plan: Plan, suite: Suite, differe: Differe) -> Iterator[dict[str, Any]]:
    whole = suite.fichier.notes_par == "epreuve"
    for epreuve in plan.epreuves:
        highest = _highest(plan, epreuve, "formation")
        parts = () if whole else plan.notes_de(epreuve, None)
        notes: dict[str, str | None] = dict.fromkeys(parts or (epreuve,), highest)
        first = Passage(notes=differe.notes, presences=differe.presences)
        yield _evaluation(epreuve, 1, "EV-1", notes, first)
        assessors = (differe.second_evaluateur, differe.troisieme_evaluateur)
        for rank, assessor in enumerate(assessors, start=2):
            if assessor is not None and _concerns(assessor, epreuve, notes):
                same = {**notes, **{k: v for k, v in differe.notes.items() if k in notes}}
                yield _evaluation(epreuve, 1, f"EV-{rank}", same, assessor)
        for session, passage in ((2, differe.rattrapage), (3, differe.troisieme_session)):
            if passage is not None and _concerns(passage, epreuve, notes):
                unknown: dict[str, str | None] = dict.fromkeys(notes)
                yield _evaluation(epreuve, session, "EV-1", unknown, passage)


def _concerns(passage: Passage, epreuve: str, notes: dict[str, str | None]) -> bool:
    named = (*passage.notes, *passage.competences)
    return epreuve in passage.presences or any(code in notes or code == epreuve for code in named)


def _evaluation(
    epreuve: str, session: int, assessor: str, notes: dict[str, str | None], passage: Passage
) -> dict[str, Any]:
    written = {code: passage.notes.get(code, note) for code, note in notes.items()}
    presence = passage.presences.get(epreuve, PRESENT)
    whole = written.pop(epreuve, None)
    return {
        "epreuve": epreuve,
        "session": session,
        "evaluateur": assessor,
        "presence": presence,
        "note": whole if presence == PRESENT else None,
        "notes": written if presence == PRESENT else {},
        "competences": passage.competences.get(epreuve),
    }


def _livret(plan: Plan, differe: Differe) -> dict[str, Any] | None:
    if differe.sans_livret:
        return None
    highest = _highest(plan, "", "vae")
    appreciations = {**dict.fromkeys(appreciables(plan), highest), **differe.appreciations}
    if differe.livret is not None:
        return {**differe.livret.model_dump(), "appreciations": appreciations}
    presentation = {"le": _FAR, "presence": PRESENT}
    return {"depose_le": _FAR, "presentation": presentation, "appreciations": appreciations}


def _pieces(plan: Plan, differe: Differe) -> list[dict[str, Any]]:
    if differe.pieces is not None:
        return [piece.model_dump() for piece in differe.pieces]
    required: dict[str, Fraction] = {}
    for regle in plan.reglement.regles:
        for condition in leaves(regle.si):
            if isinstance(condition, PieceExigee) and condition.piece not in DU_LIVRET:
                quantity = condition.au_moins or Fraction(0)
                required[condition.piece] = max(quantity, required.get(condition.piece, quantity))
    return [{"code": code, "le": _FAR, "quantite": quantity} for code, quantity in required.items()]
