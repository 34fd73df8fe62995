"""The marks of a dossier, as they were written, and the same dossier with some of them changed."""

from collections import Counter
from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import NamedTuple

from mccgc.decision.echelles import valeur
from mccgc.decision.plan import Plan
from mccgc.exact import as_mark
from mccgc.model.dossier import PRESENT, Dossier
from mccgc.model.reglement import Echelle

Chemin = tuple[str | int, ...]
"""The way to a value from the root of the dossier's file."""


class Graduation:
    """A scale as a ladder: its levels from the lowest, each found by its rank when it is asked.

    A range may have more levels than a machine can hold: they are never listed.
    """

    def __init__(self, echelle: Echelle) -> None:
        """Stand at the foot of a scale."""
        self._echelle = echelle
        if echelle.niveaux is not None:
            ordered = sorted(echelle.niveaux.items(), key=lambda item: item[1])
            self._noms = tuple(name for name, _ in ordered)
            self.sommet = len(self._noms) - 1
            return
        assert echelle.etendue is not None
        low, high, step = echelle.etendue.min, echelle.etendue.max, echelle.etendue.pas
        self._bas, self._pas = low, step if step > 0 else max(high - low, Fraction(1))
        self.sommet = int((high - low) / self._pas)

    def ecrit(self, rang: int) -> str:
        """Level or mark of a rank, in the words of the scale."""
        niveaux = self._echelle.niveaux
        return self._noms[rang] if niveaux is not None else as_mark(self._bas + rang * self._pas)

    def rang(self, ecrit: str | None) -> int | None:
        """Rank of a mark; None when the scale has no such mark."""
        lue = None if ecrit is None else valeur(self._echelle, ecrit)
        if ecrit is None or lue is None:
            return None
        if self._echelle.niveaux is not None:
            return self._noms.index(ecrit)
        steps = (lue - self._bas) / self._pas
        return steps.numerator if steps.denominator == 1 else None


class Marque(NamedTuple):
    """One mark, by one assessor, at one session.

    `code` is what it marks: a critère, an épreuve as a whole or, in VAE, a compétence; `rang` where
    the mark stands among the levels of its scale; `epreuve` is empty for an appréciation of the
    livret; `evaluateurs` counts those who assessed the épreuve at this session.
    """

    chemin: Chemin
    code: str
    epreuve: str
    session: int
    evaluateur: str | None
    graduation: Graduation
    rang: int
    evaluateurs: int = 1

    @property
    def ecrit(self) -> str:
        """The level or mark, in the words of its scale."""
        return self.graduation.ecrit(self.rang)


class Changement(NamedTuple):
    """A mark brought to another level of its scale."""

    marque: Marque
    rang: int

    @property
    def ecrit(self) -> str:
        """The level reached."""
        return self.marque.graduation.ecrit(self.rang)

    @property
    def pas(self) -> int:
        """Steps of the scale between the two levels."""
        return abs(self.rang - self.marque.rang)


def cout(changements: Iterable[Changement]) -> tuple[int, int]:
    """Count the critères changed, then the steps of the scale: what « smallest » means."""
    changements = tuple(changements)
    return len({c.marque.code for c in changements}), sum(c.pas for c in changements)


class Graduations:
    """The ladder of each scale of a plan, by épreuve and voie, made once."""

    def __init__(self, plan: Plan) -> None:
        """Start from no scale climbed."""
        self._plan = plan
        self._by_code: dict[str, Graduation] = {}

    def __call__(self, epreuve: str, voie: str) -> Graduation:
        """Ladder in which an épreuve is marked; the empty code stands for the livret."""
        echelle = self._plan.echelle(epreuve, voie)
        if echelle.code not in self._by_code:
            self._by_code[echelle.code] = Graduation(echelle)
        return self._by_code[echelle.code]


def marques(dossier: Dossier, graduations: Graduations) -> Iterator[Marque]:
    """Every mark of a dossier that its scale knows, in the order of the file."""
    livret = dossier.livret if dossier.voie == "vae" else None
    if livret is not None:
        graduation = graduations("", "vae")
        for code, ecrit in livret.appreciations.items():
            rang = graduation.rang(ecrit)
            if rang is not None:
                chemin: Chemin = ("livret", "appreciations", code)
                yield Marque(chemin, code, "", 1, None, graduation, rang)
        return
    assessed = Counter((each.epreuve, each.session) for each in dossier.evaluations)
    for index, evaluation in enumerate(dossier.evaluations):
        if evaluation.presence != PRESENT:
            continue
        epreuve, here = evaluation.epreuve, ("evaluations", index)
        graduation = graduations(epreuve, dossier.voie)
        written: list[tuple[Chemin, str, str | None]] = [
            ((*here, "notes", code), code, ecrit) for code, ecrit in evaluation.notes.items()
        ]
        for chemin, code, ecrit in [*written, ((*here, "note"), epreuve, evaluation.note)]:
            rang = graduation.rang(ecrit)
            if rang is not None:
                session, who = evaluation.session, evaluation.evaluateur
                many = assessed[epreuve, session]
                yield Marque(chemin, code, epreuve, session, who, graduation, rang, many)


def modifie(dossier: Dossier, changements: Iterable[Changement]) -> Dossier:
    """Give the same dossier with other marks."""
    notes: dict[int, dict[str, str | None]] = {}
    whole: dict[int, str] = {}
    appreciations: dict[str, str | None] = {}
    for changement in changements:
        match changement.marque.chemin:
            case ("evaluations", int(index), "notes", str(code)):
                notes.setdefault(index, {})[code] = changement.ecrit
            case ("evaluations", int(index), "note"):
                whole[index] = changement.ecrit
            case ("livret", "appreciations", str(code)):
                appreciations[code] = changement.ecrit
    changed: dict[str, object] = {}
    if appreciations and dossier.livret is not None:
        merged = {**dossier.livret.appreciations, **appreciations}
        changed["livret"] = dossier.livret.model_copy(update={"appreciations": merged})
    if notes or whole:
        evaluations = list(dossier.evaluations)
        for index in {*notes, *whole}:
            old = evaluations[index]
            update: dict[str, object] = {"notes": {**old.notes, **notes.get(index, {})}}
            if index in whole:
                update["note"] = whole[index]
            evaluations[index] = old.model_copy(update=update)
        changed["evaluations"] = tuple(evaluations)
    return dossier.model_copy(update=changed)
