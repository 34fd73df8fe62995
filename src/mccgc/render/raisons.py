"""Why a verdict, in words: the sentences of a motif and the tree of its reasons.

A jury must give its reasons and a candidat may contest them; so every verdict says in one sentence
what was read, what was asked and what is missing, and names the rule with its authority.
"""

from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from typing import NamedTuple

from mccgc.decision.motif import Absence, Motif
from mccgc.decision.plan import Plan
from mccgc.decision.verdict import ACQUIS, EN_ATTENTE, NON_ACQUIS
from mccgc.messages import DEFAULT, knows, say
from mccgc.model.dossier import Dossier
from mccgc.render.absences import gathered, only, sentences
from mccgc.render.citation import RegleCitee
from mccgc.render.ecartees import ecart, enumeration
from mccgc.render.lectures import Lecture, lectures, marked_whole

__all__ = ["Lecture", "Raison", "RegleCitee", "lectures", "manques", "phrase", "raisons"]

JURY, CANDIDAT = "jury", "candidat"

_CONDITIONS = ("toutes_ces_conditions", "toutes_les_regles", "une_de_ces_conditions")
_COMPTES = ("tous", "nombre", "proportion", "options")
_MOYENNES = ("moyenne", "note")
_VALEURS = ("moyenne", "plancher", "eliminatoire")
"""Mechanisms that read the values of parts, not their verdicts."""
_BENEATH = {"certification": "bloc", "bloc": "competence", "epreuve": "critere"}


class Raison(NamedTuple):
    """One node of the reasons of a verdict, in words."""

    objet: str
    cle: str
    verdict: str
    phrase: str
    regle: RegleCitee | None
    valeur: Fraction | None
    seuil: Fraction | None
    manque: tuple[str, ...]
    lectures: tuple[Lecture, ...]
    parties: tuple["Raison", ...]


def raisons(
    motif: Motif, dossier: Dossier, plan: Plan, audience: str = JURY, lang: str = DEFAULT
) -> Raison:
    """Put the whole tree of a motif into words."""
    return Raison(
        motif.objet,
        motif.cle,
        motif.verdict.code,
        phrase(motif, audience, lang),
        None if motif.regle is None else RegleCitee.of(motif.regle),
        motif.valeur,
        motif.seuil,
        motif.manque,
        lectures(motif, dossier, plan),
        tuple(raisons(part, dossier, plan, audience, lang) for part in motif.parties),
    )


def phrase(motif: Motif, audience: str = JURY, lang: str = DEFAULT) -> str:
    """Say why, for the jury or for the candidat."""
    return " ".join(_sentences(motif, audience, lang))


def suite(said: str) -> str:
    """Go on after a colon: a sentence without its capital, but for a code."""
    return said if said[1:2].isdigit() or said[1:2].isupper() else said[:1].lower() + said[1:]


def _sentences(motif: Motif, audience: str, lang: str) -> Iterator[str]:
    if motif.cle in _CONDITIONS:
        yield from _conditions(motif, audience, lang)
        return
    session = motif.tentative.session if motif.tentative is not None else 1
    if session > 1 and motif.lus:
        yield say(f"manque.session.{audience}", lang, session=session)
    if motif.cle in _COMPTES and not only(motif):
        yield from _compte(motif, audience, lang)
    elif not only(motif):
        if motif.cle != "aucune_note":
            yield _own(motif, audience, lang)
        yield from _missing(motif, audience, lang)
    if motif.verdict is not ACQUIS:
        yield from sentences(_absences(motif), audience, lang)
    if motif.provisoire:
        key = "au_moins" if motif.awaited and motif.cle in _MOYENNES else "provisoire"
        yield say(f"manque.{key}.{audience}", lang, valeur=motif.valeur)
    yield from (ecart(each, audience, lang) for each in motif.ecartees)


def _absences(motif: Motif) -> Iterator[Absence]:
    """Give the absences behind what a reason read: its marks, or those of the parts it values."""
    return gathered(motif) if _by_value(motif) else iter(motif.absences)


def _conditions(motif: Motif, audience: str, lang: str) -> Iterator[str]:
    """Say the conditions that decide: those not met, or, when one is enough, those that are."""
    one_is_enough = motif.cle == "une_de_ces_conditions"
    if one_is_enough and motif.verdict is not ACQUIS:
        yield say(f"motif.{motif.cle}.{motif.verdict.code}.{audience}", lang)
    whole = motif.verdict is ACQUIS and not one_is_enough
    for part in motif.parties:
        if whole or (part.verdict is ACQUIS) == (motif.verdict is ACQUIS):
            yield phrase(part, audience, lang)


def _own(motif: Motif, audience: str, lang: str) -> str:
    """Say what a motif found, apart from what is missing."""
    cle = motif.cle
    if cle == "moyenne" and motif.tentative is not None and marked_whole(motif):
        cle = "note" if motif.tentative.origines else "appreciation"
    elif cle == "moyenne" and _of_livret(motif):
        cle = "appreciation"
    elif cle == "jury" and motif.detail:
        cle = "jury-motive"
    elif cle == "piece" and motif.verdict is EN_ATTENTE and motif.valeur is not None:
        cle = "piece-partielle"
    refuses, _, _ = _shares(motif)
    return say(
        f"motif.{cle}.{motif.verdict.code}.{audience}",
        lang,
        valeur=motif.valeur,
        seuil=motif.seuil,
        detail=motif.detail.rstrip("."),
        refuses=enumeration(refuses, lang),
        piece=piece(motif.detail, lang) if motif.cle == "piece" else "",
    )


def piece(code: str, lang: str = DEFAULT) -> str:
    """Name a piece of the dossier."""
    known = knows(f"piece.{code}", lang)
    return say(f"piece.{code}", lang) if known else say("piece.autre", lang, code=code)


def _of_livret(motif: Motif) -> bool:
    return motif.tentative is not None and not motif.tentative.origines


def _missing(motif: Motif, audience: str, lang: str) -> Iterator[str]:
    """Name what is missing, and on what assessors differ."""
    if motif.verdict is not ACQUIS and motif.cle != "piece":
        found: dict[str, list[str]] = {}
        for kind, code in _absent(motif):
            found.setdefault(kind, []).append(code)
        yield from _named(found, audience, lang)


def _named(found: Mapping[str, Iterable[str]], audience: str, lang: str) -> Iterator[str]:
    for kind, each in found.items():
        codes = tuple(each)
        number = "un" if len(codes) == 1 else "plusieurs"
        yield say(f"manque.{kind}.{number}.{audience}", lang, codes=enumeration(codes, lang))


def _absent(motif: Motif) -> Iterator[tuple[str, str]]:
    """Tell what is missing by kind: every note of an object, some notes, an appréciation…"""
    absents = {code for absence in motif.absences for code in absence.codes}
    absents |= {part.objet for part in motif.parties if only(part)}
    attendus = [code for code in _shares(motif)[1] if code not in absents]
    ecarts = motif.tentative.ecarts if motif.tentative is not None else ()
    read = [code for code in motif.lus or motif.manque if code not in absents]
    agreed = not any(code in ecarts for code in attendus)
    if len(read) > 1 and len(attendus) == len(read) and agreed and not motif.parties:
        yield ("appreciation" if _of_livret(motif) else "tout"), motif.objet
        return
    for code in attendus:
        kind = "appreciation" if _of_livret(motif) else "note"
        yield ("ecart" if code in ecarts else kind), code


def _compte(motif: Motif, audience: str, lang: str) -> Iterator[str]:
    """Say which parts are acquired, how many were asked, and what became of the others."""
    nature, total = _nature(motif), len(motif.parties) or len(motif.lus)
    if motif.cle == "tous":
        if motif.verdict is ACQUIS and total > 1:
            yield say(f"parties.{nature}.toutes.acquis.{audience}", lang, nombre=total)
            return
    else:
        yield say(
            f"motif.{motif.cle}.{motif.verdict.code}.{audience}",
            lang,
            Quoi=say(f"parties.{nature}.comptees", lang),
            compte=motif.compte,
            total=total,
            seuil=motif.seuil,
            detail=motif.detail,
        )
    refuses, attendus, hors_visee = _shares(motif)
    acquis = tuple(p.objet for p in motif.parties) or motif.lus
    said = {
        "acquis": acquis if motif.cle == "tous" and motif.verdict is ACQUIS else (),
        "non_acquis": refuses,
        "en_attente": attendus,
        "hors_visee": hors_visee,
    }
    if motif.lus and attendus:
        yield from _missing(motif, audience, lang)
        said["en_attente"] = ()
    for verdict, codes in said.items():
        if codes:
            number = "un" if len(codes) == 1 else "plusieurs"
            key = f"parties.{nature}.{number}.{verdict}.{audience}"
            yield say(key, lang, codes=enumeration(codes, lang))
    if motif.cle == "options" and (left := _left(motif)):
        yield say(f"manque.choix.{audience}", lang, nombre=left)


def _left(motif: Motif) -> int:
    """Count the options that are still to be chosen."""
    seuil = int(motif.seuil or 0)
    if len(motif.parties) >= seuil:
        return 0
    return seuil - sum(part.verdict is not NON_ACQUIS for part in motif.parties)


def _nature(motif: Motif) -> str:
    """Say what the parts of an object are: critères, compétences, épreuves or blocs."""
    if motif.lus:
        return "critere"
    named = (part.regle.porte_sur for part in motif.parties if part.regle is not None)
    portee = motif.regle.porte_sur if motif.regle is not None else ""
    found: str = next(named, _BENEATH.get(portee, "bloc"))
    return found


def _by_value(motif: Motif) -> bool:
    return motif.cle in _VALEURS or (motif.cle == "tous" and motif.seuil is not None)


def _shares(motif: Motif) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """Share what is missing between what is refused, not known, and not aimed at."""
    refuses: list[str] = []
    attendus: list[str] = []
    hors_visee: list[str] = []
    parties = {part.objet: part for part in motif.parties}
    valeurs = motif.tentative.valeurs if motif.tentative is not None else {}
    by_value = _by_value(motif)
    for code in motif.manque:
        part = parties.get(code)
        if part is None:
            known = valeurs.get(code, valeurs.get(motif.objet)) is not None
            (refuses if known else attendus).append(code)
            continue
        known = part.valeur is not None and not part.provisoire
        if part.cle == "hors_visee":
            hors_visee.append(code)
        elif by_value or part.cle == "sans_regle":
            (refuses if known else attendus).append(code)
        else:
            (attendus if part.verdict is EN_ATTENTE else refuses).append(code)
    return tuple(refuses), tuple(attendus), tuple(hors_visee)


def manques(motifs: Iterable[Motif], lang: str = DEFAULT, *, venu: bool = True) -> tuple[str, ...]:
    """Say once each thing that is missing for verdicts to come out of waiting, for the jury.

    `venu` says that the candidat came to something; if not, an absence may be from everything.
    """
    found: dict[str, dict[str, None]] = {}
    others: dict[str, None] = {}
    kept = [motif for motif in motifs if motif.verdict is EN_ATTENTE]
    for motif in kept:
        _gather(motif, found, others, lang)
    absents = (absence for motif in kept for absence in gathered(motif) if not absence.refuse)
    said = sentences(absents, JURY, lang, partout=not venu and not found)
    return (*said, *_named(found, JURY, lang), *others)


def _gather(
    motif: Motif, found: dict[str, dict[str, None]], others: dict[str, None], lang: str
) -> None:
    if motif.verdict is not EN_ATTENTE:
        return
    if motif.cle == "options" and (left := _left(motif)):
        others[say(f"manque.choix.{JURY}", lang, nombre=left)] = None
    if motif.parties:
        for part in motif.parties:
            if part.objet != motif.objet and part.objet not in motif.manque:
                continue
            if part.cle == "sans_regle" and part.valeur is None and not only(part):
                found.setdefault("note", {})[part.objet] = None
            else:
                _gather(part, found, others, lang)
    elif motif.cle in ("jury", "sans_regle", "piece"):
        others[_own(motif, JURY, lang)] = None
    else:
        for kind, code in _absent(motif):
            found.setdefault(kind, {})[code] = None
