"""No claim of `pivot` is false: every small change of drawn dossiers, against what it says."""

from bisect import bisect
from collections.abc import Iterator
from itertools import combinations, product
from math import prod
from random import Random
from typing import NamedTuple

import pytest

from generateur import JURY_LE, Arbre, Candidats, Hasard, referentiel, reglement
from mccgc.decision.engine import decider
from mccgc.decision.notes import observations
from mccgc.decision.plan import Plan
from mccgc.decision.verdict import EN_ATTENTE, Verdict
from mccgc.model.dossier import PRESENT, Dossier, Evaluation
from mccgc.model.referentiel import Referentiel
from mccgc.model.reglement import Reglement
from mccgc.sensibilite import banc
from mccgc.sensibilite.attente import Attente
from mccgc.sensibilite.banc import Atelier
from mccgc.sensibilite.examen import fragiles, sensibilite
from mccgc.sensibilite.marques import Changement, Graduation, Marque, cout, marques, modifie
from mccgc.sensibilite.pivot import OPPOSE, Pivot

REGLEMENTS, DOSSIERS = 20, 4
ETATS = 300
"""Changes of one dossier beyond which only those of one or two marks are tried."""
DRAWS = 40
"""Ways to fill what is missing that are drawn for each bloc in waiting."""
NIVEAUX = 9
"""Levels of a mark beyond which its ends and its neighbours stand for them."""


class Essai(NamedTuple):
    """Something claimed of one dossier."""

    atelier: Atelier
    dossier: Dossier

    def verdict(self, bloc: str, changements: tuple[Changement, ...] = ()) -> Verdict:
        return decider(self.atelier.plan, modifie(self.dossier, changements)).blocs[bloc].verdict


def drawn(seed: int) -> Iterator[Essai]:
    for index in range(REGLEMENTS):
        h = Hasard(Random(seed * 1_000 + index))  # noqa: S311  a draw, not a secret
        of = referentiel(h, 1)
        regles, le = reglement(h, of), h.one((None, JURY_LE))
        plan = Plan(Referentiel.model_validate(of), Reglement.model_validate(regles), le)
        atelier, candidats = Atelier(plan), Candidats(h, of, regles)
        for _ in range(DOSSIERS):
            yield Essai(atelier, Dossier.model_validate(candidats.dossier()))


def around(marque: Marque) -> list[int]:
    """Ranks to try: all, or the ends and the neighbours."""
    many = marque.graduation.sommet + 1
    if many <= NIVEAUX:
        return list(range(many))
    near = {0, marque.rang - 1, marque.rang, marque.rang + 1, many - 1}
    return sorted(rang for rang in near if 0 <= rang < many)


def changes(marked: list[Marque]) -> Iterator[tuple[Changement, ...]]:
    """Every change of these marks when they are few; else those of one or two of them."""
    ranks = [around(marque) for marque in marked]
    whole = prod(map(len, ranks)) <= ETATS
    size = len(marked) if whole else min(2, len(marked))
    for chosen in combinations(range(len(marked)), size):
        for levels in product(*(ranks[i] for i in chosen)):
            pairs = zip(chosen, levels, strict=True)
            yield tuple(Changement(marked[i], r) for i, r in pairs if r != marked[i].rang)


def false_claims(
    essai: Essai, pivot: Pivot, seuls: dict[tuple[Changement, ...], Verdict]
) -> Iterator[str]:
    """What brute force says against a pivot."""
    bloc, verdict, beyond = pivot.bloc, pivot.verdict, pivot.au_dela
    for vers, changements in ((pivot.vers, pivot.changements), (EN_ATTENTE, pivot.suspend)):
        if changements and essai.verdict(bloc, changements) is not vers:
            yield f"{vers}: not reached"
    nearest = [cout(each) for each in (pivot.changements, pivot.suspend) if each]
    for changements in changes(list(marques(essai.dossier, essai.atelier.graduations))):
        reached, spent = essai.verdict(bloc, changements), cout(changements)
        if reached is verdict:
            continue
        if pivot.vers is reached and spent < cout(pivot.changements):
            yield f"smaller {reached.code}: {changements}"
        if reached is EN_ATTENTE and nearest and spent < min(nearest):
            yield f"smaller pending: {changements}"
        if beyond is not None and spent[0] <= beyond and not pivot.suspend:
            yield f"within {beyond}: {changements}"
        impossible = not nearest or (reached is OPPOSE[verdict] and pivot.vers is not reached)
        if beyond is None and impossible:
            yield f"said impossible: {reached.code} {changements}"
        if spent == (1, 1) and len(changements) == 1 and seuls.get(changements) is not reached:
            yield f"alone: {changements}"


Place = tuple[tuple[int, ...], str, int, str]
"""The évaluations to write in (none: one to add), the épreuve, its session, and what is marked."""


def missing(essai: Essai) -> list[Place]:
    """Every mark that nobody gave, or on which assessors are not agreed."""
    plan, dossier = essai.atelier.plan, essai.dossier
    if dossier.voie == "vae":
        given = {} if dossier.livret is None else dossier.livret.appreciations
        return [((), "", 1, code) for code in plan.competences if given.get(code) is None]
    observed = observations(plan, dossier)
    found: list[Place] = []
    for epreuve in plan.epreuves:
        for session in observed.get(epreuve, {1: None}):
            there = [
                (index, e)
                for index, e in enumerate(dossier.evaluations)
                if (e.epreuve, e.session) == (epreuve, session)
            ]
            seen = observed[epreuve][session] if there else None
            scope = seen.competences if seen else None
            whole = seen is not None and epreuve in seen.valeurs
            codes = [*plan.notes_de(epreuve, scope)]
            codes += [epreuve] if whole or not codes else []
            for code in codes:
                known = seen is not None and seen.valeurs.get(code) is not None
                lacking = tuple(i for i, e in there if e.presence != PRESENT or not gives(e, code))
                if not known:
                    found.append((lacking or tuple(i for i, _ in there), epreuve, session, code))
    return found


def gives(evaluation: Evaluation, code: str) -> bool:
    given = evaluation.note if code == evaluation.epreuve else evaluation.notes.get(code)
    return given is not None


def filled(essai: Essai, written: dict[Place, str]) -> Dossier | None:
    """The dossier with these marks; None when an absence would have to be undone in part."""
    tree = essai.dossier.model_dump()
    added: dict[tuple[str, int], Arbre] = {}
    for (indexes, epreuve, session, code), ecrit in written.items():
        if not epreuve:
            tree["livret"] = tree["livret"] or {"appreciations": {}}
            tree["livret"]["appreciations"][code] = ecrit
            continue
        new = {"epreuve": epreuve, "session": session, "notes": {}}
        entries = [tree["evaluations"][i] for i in indexes]
        for entry in entries or [added.setdefault((epreuve, session), new)]:
            if entry.get("presence", PRESENT) != PRESENT:
                if essai.atelier.plan.absences.get(entry["presence"]) != "en_attente":
                    return None
                entry |= {"presence": PRESENT, "notes": {}, "note": None}
            if code == epreuve:
                entry["note"] = ecrit
            else:
                entry["notes"][code] = ecrit
    tree["evaluations"] = [*tree["evaluations"], *added.values()]
    return Dossier.model_validate(tree)


class Attendu(NamedTuple):
    """A bloc in waiting, with every mark that is missing and its scale."""

    essai: Essai
    attente: Attente
    ladders: dict[Place, Graduation]

    def verdict(self, levels: dict[Place, int]) -> Verdict | None:
        """Verdict once these marks are given; None when they cannot be alone."""
        marks = {place: self.ladders[place].ecrit(rang) for place, rang in levels.items()}
        dossier = filled(self.essai, marks)
        if dossier is None:
            return None
        return decider(self.essai.atelier.plan, dossier).blocs[self.attente.bloc].verdict

    def is_whole(self, place: Place) -> bool:
        """Whether an épreuve has one mark at a session, or awaits it, beside its critères."""
        _, epreuve, session, _ = place
        if not epreuve:
            return False
        seen = observations(self.essai.atelier.plan, self.essai.dossier).get(epreuve, {})
        return session in seen and epreuve in seen[session].valeurs


def false_alone(attendu: Attendu) -> Iterator[str]:
    """What brute force says against what each missing mark would decide alone."""
    said = {(m.epreuve, m.session, m.code): m for m in attendu.attente.manques}
    for place, ladder in attendu.ladders.items():
        manque = said.get(place[1:])
        if (manque and not manque.paliers) or (attendu.is_whole(place) and not manque):
            continue
        paliers = manque.paliers if manque else ((ladder.ecrit(0), EN_ATTENTE),)
        starts = [ladder.rang(niveau) or 0 for niveau, _ in paliers]
        for rang in sorted({0, 1, ladder.sommet // 2, ladder.sommet - 1, ladder.sommet}):
            reached, claimed = attendu.verdict({place: rang}), paliers[bisect(starts, rang) - 1][1]
            if reached not in (claimed, None):
                yield f"{place} at {rang}: {reached}, said {claimed.code}"


def false_together(attendu: Attendu, h: Hasard) -> Iterator[str]:
    """What random ways to fill every missing mark say against the verdicts still possible."""
    possibles, seen = attendu.attente.possibles, set[Verdict]()
    said = {(m.epreuve, m.session, m.code) for m in attendu.attente.manques}
    awaited = {
        place: ladder
        for place, ladder in attendu.ladders.items()
        if place[1:] in said or not attendu.is_whole(place)
    }
    for draw in range(DRAWS if possibles is not None else 0):
        ends = {place: (0, ladder.sommet)[draw % 2] for place, ladder in awaited.items()}
        drawn = {place: h.number(0, ladder.sommet) for place, ladder in awaited.items()}
        reached = attendu.verdict(ends if draw < len(OPPOSE) else drawn)
        if reached is not None:
            seen.add(reached)
    if not seen <= set(possibles or ()):
        yield f"possible: {seen}, said {possibles}"


def claims(essai: Essai) -> Iterator[str]:
    proposition = decider(essai.atelier.plan, essai.dossier)
    seen = sensibilite(essai.atelier, essai.dossier, proposition)
    alone = {
        (f.bloc, facon.changements): f.vers
        for f in fragiles(seen)
        if f.raison == "niveau"
        for facon in f.facons
    }
    for pivot in seen.pivots:
        seuls = {changes: vers for (bloc, changes), vers in alone.items() if bloc == pivot.bloc}
        yield from false_claims(essai, pivot, seuls)
    for attente in seen.attentes:
        graduation, voie = essai.atelier.graduations, essai.dossier.voie
        ladders = {place: graduation(place[1], voie) for place in missing(essai)}
        attendu = Attendu(essai, attente, ladders)
        yield from false_alone(attendu)
        yield from false_together(attendu, Hasard(Random(0)))  # noqa: S311  a draw, not a secret


@pytest.mark.parametrize("seed", range(4))
def test_no_claim_of_pivot_is_false(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Few trials, so that searches stop short too."""
    monkeypatch.setattr(banc, "ESSAIS", 300)
    for rank, essai in enumerate(drawn(seed)):
        found = list(claims(essai))
        assert found == [], (rank, essai.dossier, essai.atelier.plan.reglement)
