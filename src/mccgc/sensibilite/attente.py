"""What a bloc in waiting is waiting for: which missing mark decides, and whether any still can."""

from collections.abc import Mapping
from itertools import product
from math import prod
from typing import NamedTuple

from mccgc.decision.engine import Proposition, decider
from mccgc.decision.motif import Motif
from mccgc.decision.plan import Plan
from mccgc.decision.verdict import EN_ATTENTE, Verdict
from mccgc.model.dossier import PRESENT, Dossier, Evaluation, Livret
from mccgc.sensibilite.banc import Atelier

COMBINAISONS = 2_000
"""Ways to fill missing marks tried one by one where the extremes do not tell everything."""


class Manque(NamedTuple):
    """A mark that is missing, or on which assessors differ too much.

    `objet` is the compétence or épreuve that waits for it; `epreuves` where it may be given, each
    with the évaluations that should hold it; `issues` the verdict of the bloc at each level, the
    other missing marks still unknown.
    """

    code: str
    objet: str
    epreuves: tuple[tuple[str, tuple[int, ...]], ...]
    niveaux: tuple[str, ...]
    issues: tuple[Verdict, ...] = ()

    @property
    def decide(self) -> bool:
        """Whether some level of this mark alone settles the bloc."""
        return any(verdict is not EN_ATTENTE for verdict in self.issues)

    @property
    def paliers(self) -> tuple[tuple[str, Verdict], ...]:
        """The verdicts as ranges: the level from which each begins, lowest first."""
        return tuple(
            (niveau, verdict)
            for index, (niveau, verdict) in enumerate(zip(self.niveaux, self.issues, strict=True))
            if not index or verdict is not self.issues[index - 1]
        )


class Attente(NamedTuple):
    """A bloc in waiting: the verdicts still possible, None when too many marks are missing to say.

    `en_attente` stays among them when something else than a mark is missing.
    """

    bloc: str
    possibles: tuple[Verdict, ...] | None
    manques: tuple[Manque, ...]


def en_attente(proposition: Proposition) -> list[str]:
    """Blocs aimed at that wait for something, but by decision of the jury."""
    return [
        code
        for code, motif in proposition.blocs.items()
        if code not in proposition.hors_visee
        and proposition.par(code) == "evaluation"
        and motif.verdict is EN_ATTENTE
    ]


def attente(atelier: Atelier, dossier: Dossier, bloc: str) -> Attente:
    """Say what a bloc in waiting is waiting for."""
    etabli = atelier.etablis[bloc]
    plan = etabli.plan
    proposition = decider(plan, dossier)
    manques = _manques(atelier, plan, dossier, proposition)

    def verdict(remplis: Mapping[Manque, int]) -> Verdict:
        return decider(plan, complete(dossier, remplis)).blocs[bloc].verdict

    tried = tuple(
        manque._replace(
            issues=tuple(verdict({manque: rang}) for rang in range(len(manque.niveaux)))
        )
        for manque in manques
    )
    if etabli.monotone:
        ends = [dict.fromkeys(manques, 0), {m: len(m.niveaux) - 1 for m in manques}]
    elif prod(len(manque.niveaux) for manque in manques) <= COMBINAISONS:
        every = product(*(range(len(manque.niveaux)) for manque in manques))
        ends = [dict(zip(manques, rangs, strict=True)) for rangs in every]
    else:
        return Attente(bloc, None, tried)
    return Attente(bloc, tuple(sorted({verdict(each) for each in ends})), tried)


def _manques(
    atelier: Atelier, plan: Plan, dossier: Dossier, proposition: Proposition
) -> tuple[Manque, ...]:
    """Marks that compétences and épreuves in waiting lack, each once."""
    found: dict[str, Manque] = {}
    for objet, motif in {**proposition.competences, **proposition.epreuves}.items():
        if motif.verdict is not EN_ATTENTE:
            continue
        livret = dossier.voie == "vae" and (dossier.livret is not None or not dossier.evaluations)
        parts = () if livret else plan.objets[objet].parties.get("criteres", ())
        for code in _unknown(motif, objet, parts):
            places = () if livret else _places(plan, motif, objet, code)
            scale = atelier.graduations(places[0][0] if places else "", dossier.voie)
            found.setdefault(code, Manque(code, objet, places, scale.niveaux))
    return tuple(found.values())


def _unknown(motif: Motif, objet: str, parts: tuple[str, ...]) -> list[str]:
    valeurs = motif.tentative.valeurs if motif.tentative is not None else {}
    return [
        code
        for code in parts or (objet,)
        if valeurs.get(code) is None and valeurs.get(objet) is None
    ]


def _places(
    plan: Plan, motif: Motif, objet: str, code: str
) -> tuple[tuple[str, tuple[int, ...]], ...]:
    """Épreuves that mark a code, with the évaluations of the session that counts."""
    origines = motif.tentative.origines if motif.tentative is not None else {}
    return tuple(
        (epreuve, origines.get(epreuve, ()))
        for epreuve in plan.objets[objet].epreuves
        if code in (objet, epreuve) or code in plan.notes_de(epreuve, None)
    )


def complete(dossier: Dossier, remplis: Mapping[Manque, int]) -> Dossier:
    """Give the same dossier with missing marks filled in, all assessors agreeing on them."""
    evaluations = list(dossier.evaluations)
    added: dict[str, dict[str, str | None]] = {}
    appreciations: dict[str, str | None] = {}
    for manque, rang in remplis.items():
        ecrit = manque.niveaux[rang]
        if not manque.epreuves:
            appreciations[manque.code] = ecrit
        for epreuve, indexes in manque.epreuves:
            if not indexes:
                added.setdefault(epreuve, {})[manque.code] = ecrit
            for index in indexes:
                old = evaluations[index]
                update = {"presence": PRESENT, "notes": {**old.notes, manque.code: ecrit}}
                evaluations[index] = old.model_copy(update=update)
    evaluations += [Evaluation(epreuve=epreuve, notes=notes) for epreuve, notes in added.items()]
    changed: dict[str, object] = {"evaluations": tuple(evaluations)}
    if appreciations:
        livret = dossier.livret or Livret()
        merged = {**livret.appreciations, **appreciations}
        changed["livret"] = livret.model_copy(update={"appreciations": merged})
    return dossier.model_copy(update=changed)
