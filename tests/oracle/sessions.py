"""From several sessions to attempts: who may resit, what a resit replaces."""

from fractions import Fraction
from typing import Any

from mccgc.model.referentiel import Bloc, Competence, Epreuve, Referentiel
from mccgc.model.reglement import Reglement
from oracle.notes import UN, WHOLE, Copie, Mark, bareme_de, criteres, moyenne, politique
from oracle.regles import arrondie

Sessions = dict[int, Copie]

ALWAYS = 0
"""Session of what has been chosen once for all."""


def poids(reglement: Reglement, code: str) -> Fraction:
    return reglement.poids.get(code, UN)


def note_entiere(reglement: Reglement, copie: Copie) -> Mark:
    """The mark given to the whole épreuve, else the mean of its critères."""
    if copie.donnee:
        return copie.entiere
    return moyenne((mark, poids(reglement, code)) for code, mark in copie.notes.items())


def possible(reglement: Reglement, copie: Copie) -> Mark:
    """The same, were every mark that is unknown, or may rise, the highest."""
    top = bareme_de(reglement).plus_haut
    open_ = au_plus_haut(copie)
    notes = {code: top if mark is None else mark for code, mark in open_.notes.items()}
    entiere = top if open_.entiere is None else open_.entiere
    return note_entiere(reglement, copie._replace(notes=notes, entiere=entiere))


def au_plus_haut(copie: Copie) -> Copie:
    """What may rise may be anything from its best mark upwards: it is not known."""
    notes = {code: None if code in copie.montent else mark for code, mark in copie.notes.items()}
    return copie._replace(notes=notes, entiere=None if WHOLE in copie.montent else copie.entiere)


def jusqu_a(sessions: Sessions, last: int, codes: list[str]) -> Copie:
    """What is known after a session: what it did not take up again stays as it was."""
    known = Copie(dict.fromkeys(codes))
    for session in sorted(s for s in sessions if s <= last):
        copie = sessions[session]
        kept = known.ecrits - set(copie.notes)
        known = copie._replace(notes={**known.notes, **copie.notes}, ecrits=kept | copie.ecrits)
    return known


def reduites(
    referentiel: Referentiel, reglement: Reglement, epreuve: Epreuve, sessions: Sessions
) -> Sessions:
    """Keep of an épreuve what its policy keeps; all sessions, when the compétence will choose."""
    policy = politique(reglement, epreuve)
    if not sessions or (policy.retient, policy.par) == ("meilleure", "competence"):
        return sessions
    codes = criteres(referentiel, epreuve)
    attempts = [jusqu_a(sessions, session, codes) for session in sorted(sessions)]
    if len(attempts) == 1 or policy.retient == "derniere":
        return {ALWAYS: attempts[-1]}
    if policy.retient == "remplace":
        return {ALWAYS: _replaced(attempts)}
    if policy.par == "critere":
        return {ALWAYS: _best_marks(attempts, bareme_de(reglement).plus_haut)}
    return {ALWAYS: _best_attempt(reglement, attempts)}


def _ecrits(attempts: list[Copie]) -> frozenset[str]:
    return frozenset[str]().union(*(each.ecrits for each in attempts))


def _replaced(attempts: list[Copie]) -> Copie:
    """What a later session writes replaces what stood there, mark by mark.

    One mark of the whole épreuve replaces them all, and says of no critère what it is.
    """
    known = attempts[0]
    for later in attempts[1:]:
        stays = {} if later.entiere is not None else known.notes
        written = {code: later.notes[code] for code in later.ecrits}
        notes = {**dict.fromkeys(known.notes), **stays, **written}
        whole = later if later.donnee else known
        ecrits = known.ecrits | later.ecrits
        known = Copie(notes, ecrits, whole.entiere, whole.donnee)
    return known


def _best_marks(attempts: list[Copie], top: Fraction) -> Copie:
    """The greatest known of each mark; it may rise while one that is not known could be greater."""
    codes = attempts[0].notes
    marks = {code: [each.notes[code] for each in attempts] for code in codes}
    marks[WHOLE] = [each.entiere for each in attempts]
    best = {c: max((m for m in found if m is not None), default=None) for c, found in marks.items()}
    montent = {c for c, found in marks.items() if None in found and best[c] not in (None, top)}
    donnee = any(each.donnee for each in attempts)
    return Copie(
        {code: best[code] for code in codes},
        _ecrits(attempts),
        best[WHOLE],
        donnee,
        montent=frozenset(montent),
    )


def _best_attempt(reglement: Reglement, attempts: list[Copie]) -> Copie:
    """The session of greatest mark, the earlier on a tie; known where all that could win agree."""
    notes = [note_entiere(reglement, each) for each in attempts]
    best = max((note for note in notes if note is not None), default=None)
    first = notes.index(best) if best is not None else len(attempts)
    winners = [attempts[first]] if best is not None else []
    for index, each in enumerate(attempts):
        if notes[index] is None:
            high = possible(reglement, each)
            if best is None or high is None or high > best or (high == best and index < first):
                winners.append(each)
    if len(winners) == 1:
        return winners[0]

    def agreed(marks: list[Mark]) -> Mark:
        return marks[0] if len(set(marks)) == 1 else None

    codes = attempts[0].notes
    return Copie(
        {
            code: agreed([each.notes[code] if code in each.ecrits else None for each in winners])
            for code in codes
        },
        _ecrits(winners),
        agreed([each.entiere for each in winners]),
        any(each.donnee for each in winners),
    )


def partage(
    referentiel: Referentiel,
    epreuves: list[Epreuve],
    sessions: dict[str, Sessions],
    codes: list[str],
    until: int,
) -> Copie:
    """Marks of critères after a session: the mean of all the épreuves that mark the same one."""
    found: dict[str, list[Mark]] = {code: [] for code in codes}
    montent: set[str] = set()
    for epreuve in epreuves:
        scored = [code for code in criteres(referentiel, epreuve) if code in found]
        after = jusqu_a(sessions.get(epreuve.code, {}), until, scored)
        montent |= after.montent & set(scored)
        for code in scored:
            found[code].append(after.notes[code])
    notes = {
        code: marks[0] if len(marks) == 1 else moyenne((m, UN) for m in marks)
        for code, marks in found.items()
    }
    return Copie(notes, montent=frozenset(code for code in montent if notes[code] is not None))


def scored(competence: Competence) -> list[str]:
    return [critere.code for critere in competence.criteres if critere.doublon_de is None]


def ayant_droit(
    referentiel: Referentiel, reglement: Reglement, copies: dict[str, Sessions]
) -> dict[str, Sessions]:
    """Forget the resits to which the first mean gives no right.

    Without the right, a resit takes nothing up again; while the first mean is not known, neither
    is what the resit is worth.
    """
    droit = reglement.rattrapage.droit
    if droit is None:
        return copies
    kept: dict[str, Sessions] = {}
    for bloc in referentiel.blocs:
        first = {e.code: copies[e.code].get(1) for e in bloc.epreuves}
        means = _first_means(referentiel, reglement, bloc, first)
        for epreuve in bloc.epreuves:
            whole = {"bloc": bloc.code, "epreuve": epreuve.code}.get(droit.moyenne)
            rights: dict[str, bool | None] = {}
            for code in epreuve.competences:
                mean = means.get(whole or code)
                rights[code] = None
                if mean is not None:
                    rights[code] = droit.de <= arrondie(reglement, mean) < droit.a_moins_de
            kept[epreuve.code] = {}
            for session, copie in copies[epreuve.code].items():
                if whole is None:
                    taken = [c for c in referentiel.competences() if {*scored(c)} & {*copie.notes}]
                    given = {c.code: rights[c.code] for c in taken}
                else:
                    given = rights
                seen = copie if session == 1 else _allowed(referentiel, copie, given)
                if seen is not None:
                    kept[epreuve.code][session] = seen
    return kept


def _first_means(
    referentiel: Referentiel, reglement: Reglement, bloc: Bloc, first: dict[str, Copie | None]
) -> dict[str, Mark]:
    """Means of the first session: of each épreuve, of each compétence, of the bloc."""
    means: dict[str, Mark] = {}
    for epreuve in bloc.epreuves:
        copie = first[epreuve.code]
        if copie is not None:
            full = jusqu_a({1: copie}, 1, criteres(referentiel, epreuve))
            means[epreuve.code] = note_entiere(reglement, full)
        else:
            means[epreuve.code] = None
    sessions = {code: {1: copie} for code, copie in first.items() if copie is not None}
    for competence in bloc.competences:
        mine = [e for e in bloc.epreuves if competence.code in e.competences]
        notes = partage(referentiel, mine, sessions, scored(competence), 1).notes
        means[competence.code] = moyenne((m, poids(reglement, c)) for c, m in notes.items())
    parts: Any = getattr(bloc, reglement.moyennes.bloc)
    means[bloc.code] = moyenne((means[p.code], poids(reglement, p.code)) for p in parts)
    return means


def _allowed(
    referentiel: Referentiel, copie: Copie, rights: dict[str, bool | None]
) -> Copie | None:
    """What is left of a resit; None when nothing is."""
    owner = {code: c.code for c in referentiel.competences() for code in scored(c)}
    found = set(rights.values())
    if found == {False}:
        return None
    notes = {
        code: mark if rights[owner[code]] else None
        for code, mark in copie.notes.items()
        if rights[owner[code]] is not False
    }
    if copie.notes and not notes:
        return None
    ecrits = copie.ecrits & set(notes)
    ecrits |= {code for code in notes if rights[owner[code]] is None}
    if None in found:
        return Copie(notes, ecrits, None, copie.donnee)
    whole = found <= {True}
    return Copie(notes, ecrits, copie.entiere if whole else None, copie.donnee and whole)


def par_competence(
    referentiel: Referentiel, reglement: Reglement, epreuve: Epreuve, attempts: list[Copie]
) -> tuple[Mark, Mark] | None:
    """The mark that the best session of each compétence makes of an épreuve, and its highest.

    An épreuve given one mark, at some session, has no part to choose from.
    """
    if len(attempts) < 2 or any(each.donnee for each in attempts):
        return None
    codes = criteres(referentiel, epreuve)
    low: list[tuple[Mark, Fraction]] = []
    high: list[tuple[Mark, Fraction]] = []
    for competence in referentiel.competences():
        mine = [code for code in scored(competence) if code in codes]
        weight = sum((poids(reglement, code) for code in mine), Fraction(0))
        if not weight:
            continue
        of_it = [Copie({code: each.notes[code] for code in mine}) for each in attempts]
        known = [m for each in of_it if (m := note_entiere(reglement, each)) is not None]
        tops = [m for each in of_it if (m := possible(reglement, each)) is not None]
        low.append((max(known, default=None), weight))
        high.append((max(tops), weight))
    return moyenne(low), moyenne(high)
