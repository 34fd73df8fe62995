"""How the épreuves of a group may be taken: sessions, presences, assessors; and what is written.

One session; two sessions; one session under two assessors, or three when a third decides between
them. Each with the absences that the règlement knows, one code standing for those of one effect.
"""

from collections.abc import Iterator, Sequence
from itertools import islice, product
from math import prod
from typing import Any, NamedTuple

from mccgc.decision.plan import Plan
from mccgc.model.dossier import PRESENT
from mccgc.preuve.colonnes import NON_PASSEE, Alphabet, Cellule, Passation, cellules
from mccgc.preuve.espace import Etat, Famille, Lettre, Pas, Passage, TropGrandError, is_complete
from mccgc.preuve.faits import Faits, Place
from mccgc.preuve.groupes import LIVRET, Colonnes, Groupe

DEUX = (PRESENT, PRESENT)
"""Presence at two sessions; more are not tried together."""

SESSIONS = len(DEUX)

COMBINAISONS = 60_000
"""Ways to write one critère in all its épreuves beyond which only some are tried."""

QUELQUES = 200
"""How many are tried then."""

A_PART = 1_000
"""Cost of épreuves marked as a whole: a file of cases does not mix them with the others."""

Ecrit = tuple[Cellule, ...]
"""What is written in one column: in each of the épreuves that mark it."""


class Scenario(NamedTuple):
    """One way to take the épreuves of a group, and the columns to fill.

    `passations` follow the épreuves of the group; no code is kept, so that a scenario serves every
    group of its signature. Families beyond those of columns are pieces. `partiel` when so many
    épreuves share a critère that not everything which may be written of it is tried.
    """

    passations: tuple[Passation, ...]
    entieres: bool
    familles: tuple[Famille, ...]
    cout: int
    sessions: int
    evaluateurs: int
    partiel: bool = False

    @property
    def simple(self) -> bool:
        """Nothing is taken twice, nor by two assessors, nor marked as a whole."""
        return self.sessions == self.evaluateurs == 1 and not self.entieres

    def is_complete(self, etat: Etat) -> bool:
        """Whether nothing is unknown in a state of marks by critère, of one assessor."""
        return self.lisible and is_complete(self.familles, etat)

    @property
    def lisible(self) -> bool:
        """Nothing is left to agree upon, and every critère has its own mark."""
        return self.evaluateurs == 1 and not self.entieres

    def taille(self, groupe: Groupe) -> int:
        """Count the marks that are written in a state."""
        taken = self.sessions * self.evaluateurs
        return taken * sum(len(each.codes) * len(each.epreuves) for each in self.colonnes(groupe))

    def colonnes(self, groupe: Groupe) -> tuple[Colonnes, ...]:
        """Columns that the scenario fills."""
        return groupe.entieres if self.entieres else groupe.colonnes


def scenarios(
    alphabet: Alphabet, groupe: Groupe, *, trois: bool = False, une_session: bool = False
) -> Iterator[Scenario]:
    """Every way to take the épreuves of a group, the simplest first; or one session alone."""
    presents = dict.fromkeys(groupe.passees, Passation((PRESENT,)))
    yield _scenario(alphabet, groupe, presents)
    if groupe.passees == (LIVRET,) or not groupe.passees:
        return
    if groupe.entieres:
        yield _scenario(alphabet, groupe, presents, entieres=True)
    permitted = max(p.politiques[e].sessions for p in alphabet.plans for e in groupe.passees)
    if permitted >= SESSIONS and not une_session:
        both = dict.fromkeys(groupe.passees, Passation(DEUX))
        yield _scenario(alphabet, groupe, both)
    for assessors in range(2, 4 if trois else 3):
        several = dict.fromkeys(groupe.passees, Passation((PRESENT,), assessors))
        yield _scenario(alphabet, groupe, several)
    if not une_session:
        for passations in _absences(alphabet.plans, groupe, permitted):
            yield _scenario(alphabet, groupe, passations)


def _absences(
    plans: Sequence[Plan], groupe: Groupe, permitted: int
) -> Iterator[dict[str, Passation]]:
    """Ways to take the épreuves of a group in which someone is absent once at least."""
    codes = absences(plans)
    ways = _exceptions(groupe.passees, (PRESENT,), [(code,) for code in codes])
    if permitted >= SESSIONS:
        others = [
            presences
            for presences in product((PRESENT, *codes), (PRESENT, *codes, NON_PASSEE))
            if presences != DEUX and (presences[1] != NON_PASSEE or len(groupe.passees) > 1)
        ]
        ways += _exceptions(groupe.passees, DEUX, others)
    yield from ways


def absences(plans: Sequence[Plan]) -> list[str]:
    """Codes of absence, one for each effect under all plans; the first declared of each."""
    known = dict.fromkeys(code for plan in plans for code in plan.absences)
    by_effect = {tuple(plan.absences.get(code) for plan in plans): code for code in reversed(known)}
    return [code for code in known if code in by_effect.values()]


def _exceptions(
    epreuves: tuple[str, ...], usual: tuple[str, ...], others: Sequence[tuple[str, ...]]
) -> list[dict[str, Passation]]:
    """One épreuve taken otherwise than the others, or all of them alike."""
    found = []
    for presences in others:
        alone = [(epreuve,) for epreuve in epreuves]
        everywhere = [epreuves] if len(epreuves) > 1 and NON_PASSEE not in presences else []
        for chosen in alone + everywhere:
            odd = dict.fromkeys(chosen, Passation(presences))
            found.append({**dict.fromkeys(epreuves, Passation(usual)), **odd})
    return found


def _scenario(
    alphabet: Alphabet,
    groupe: Groupe,
    passations: dict[str, Passation],
    *,
    entieres: bool = False,
) -> Scenario:
    columns = groupe.entieres if entieres else groupe.colonnes
    written = [_lettres(alphabet, each.epreuves, passations) for each in columns]
    familles = tuple(
        Famille(each.codes, lettres) for each, (lettres, _) in zip(columns, written, strict=True)
    )
    partiel = any(some for _, some in written)
    ways = tuple(passations.values())
    cost = sum(p not in (PRESENT, NON_PASSEE) for way in ways for p in way.presences)
    cost += A_PART if entieres else 0
    sessions = max((len(way.presences) for way in ways), default=1)
    assessors = max((way.evaluateurs for way in ways), default=1)
    return Scenario(ways, entieres, familles, cost, sessions, assessors, partiel)


def _lettres(
    alphabet: Alphabet, epreuves: tuple[str, ...], passations: dict[str, Passation]
) -> tuple[tuple[Lettre, ...], bool]:
    """Letters of a column: those of its épreuve, or each combination when several mark it.

    Too many combinations are not all tried, which is said: the épreuves alike, then one otherwise.
    """
    by_epreuve = [cellules(alphabet, epreuve, passations[epreuve]) for epreuve in epreuves]
    partiel = prod(map(len, by_epreuve)) > COMBINAISONS
    if partiel and alphabet.toutes:
        raise TropGrandError
    combined = _alike(by_epreuve) if partiel else [*product(*(range(len(c)) for c in by_epreuve))]
    rank = {ranks: i for i, ranks in enumerate(combined)}

    def content(ranks: tuple[int, ...]) -> Ecrit:
        return tuple(cells[r].contenu for cells, r in zip(by_epreuve, ranks, strict=True))

    def steps(ranks: tuple[int, ...]) -> Iterator[Pas]:
        written = content(ranks)
        for place, r in enumerate(ranks):
            for pas in by_epreuve[place][r].pas:
                above = (*ranks[:place], pas.vers, *ranks[place + 1 :])
                if above not in rank:
                    continue
                before, after = (
                    (*written[:place], end, *written[place + 1 :]) for end in pas.trace
                )
                yield Pas(rank[above], pas.nature, (before, after))

    lettres = []
    for ranks in combined:
        cells = [by[r] for by, r in zip(by_epreuve, ranks, strict=True)]
        lettre = Lettre(
            content(ranks),
            sum(cell.cout for cell in cells),
            all(cell.complete for cell in cells),
            tuple(steps(ranks)),
            all(cell.extreme for cell in cells),
        )
        lettres.append(lettre)
    return tuple(lettres), partiel


def _alike(by_epreuve: list[tuple[Lettre, ...]]) -> list[tuple[int, ...]]:
    """The same letter in every épreuve, then another in one of them, as many as may be listed."""
    least, count = min(map(len, by_epreuve)), len(by_epreuve)
    same = [(rank,) * count for rank in range(least)]
    odd = (
        (*ranks[:place], other, *ranks[place + 1 :])
        for place in range(count)
        for ranks in same
        for other in range(least)
        if other != ranks[place]
    )
    return [*same, *islice(odd, max(0, QUELQUES - least))]


def faits(groupe: Groupe, scenario: Scenario, ecrits: Sequence[Sequence[Ecrit]]) -> Faits:
    """What is written of a group: the columns of each family, in order."""
    columns = [
        (code, by.epreuves, content)
        for by, contents in zip(scenario.colonnes(groupe), ecrits, strict=False)
        for code, content in zip(by.codes, contents, strict=True)
    ]
    if groupe.passees == (LIVRET,):
        return Faits(appreciations={code: cell[0][0] for code, _, (cell,) in columns})
    notes, presences = _places(groupe, scenario)
    for code, epreuves, content in columns:
        for epreuve, cell in zip(epreuves, content, strict=True):
            for session, marks in enumerate(cell, start=1):
                for evaluateur, mark in enumerate(marks, start=1):
                    written = notes.get((epreuve, session, evaluateur))
                    if written is not None:
                        written[code] = mark
    return Faits(notes, presences)


def _places(
    groupe: Groupe, scenario: Scenario
) -> tuple[dict[Place, dict[str, str | None]], dict[Place, str]]:
    """Places where marks are written, empty yet; and the presences that are not the usual one."""
    notes: dict[Place, dict[str, str | None]] = {}
    presences: dict[Place, str] = {}
    for epreuve, way in zip(groupe.passees, scenario.passations, strict=True):
        for session, presence in enumerate(way.presences, start=1):
            if presence == NON_PASSEE:
                continue
            for evaluateur in range(1, way.evaluateurs + 1):
                notes[epreuve, session, evaluateur] = {}
                if presence != PRESENT:
                    presences[epreuve, session, evaluateur] = presence
    return notes, presences


def ecrits(scenario: Scenario, etat: Etat) -> list[list[Ecrit]]:
    """What the letters of a state say."""
    return [
        [famille.lettres[i].contenu for i in letters]
        for famille, letters in zip(scenario.familles, etat, strict=False)
    ]


def ecrits_du_pas(
    scenario: Scenario, passage: Passage
) -> tuple[list[list[Ecrit]], list[list[Ecrit]]]:
    """What is written before and after a step: one column changes."""
    before, after = ecrits(scenario, passage.etat), ecrits(scenario, passage.etat)
    moving = list(passage.etat[passage.famille]).index(passage.de)
    before[passage.famille][moving], after[passage.famille][moving] = passage.pas.trace
    return before, after


def premiere_session(une: Scenario, deux: Scenario, etat: Etat) -> Etat:
    """State of the scenario of one session that says what the first of two says."""
    found = []
    for alone, both, letters in zip(une.familles, deux.familles, etat, strict=True):
        rank = {lettre.contenu: i for i, lettre in enumerate(alone.lettres)}
        firsts = (_premiere(both.lettres[i].contenu) for i in letters)
        found.append(tuple(sorted(rank[content] for content in firsts)))
    return tuple(found)


def _premiere(content: Any) -> Any:  # noqa: ANN401  a piece has no session
    return tuple(cell[:1] for cell in content) if type(content) is tuple else content
