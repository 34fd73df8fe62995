"""The reasons of a verdict as an indented tree, each rule and each mark with its file and line."""

from collections.abc import Iterator
from fractions import Fraction

from mccgc import messages
from mccgc.cohort import Cohort, Examination
from mccgc.decision.engine import Proposition
from mccgc.decision.motif import Motif
from mccgc.decision.plan import CERTIFICATION
from mccgc.exact import exact
from mccgc.render.lectures import Lecture
from mccgc.render.raisons import Raison, raisons

_BRANCH, _LAST, _PIPE, _BLANK = "├─ ", "└─ ", "│  ", "   "


def motif_of(examination: Examination, code: str) -> tuple[Motif, str] | None:
    """Motif and verdict of the certification, a bloc, an épreuve or a compétence."""
    proposition = examination.proposition
    assert proposition is not None
    if code == CERTIFICATION:
        return proposition.certification, proposition.verdict_certification
    if code in proposition.blocs:
        return proposition.blocs[code], proposition.verdict_bloc(code)
    for motifs in (proposition.competences, proposition.epreuves):
        if code in motifs:
            return motifs[code], motifs[code].verdict.code
    return None


def acte_of(proposition: Proposition, code: str) -> str:
    """What the jury did of an object, as a word of the catalogue; empty when it decides it not."""
    if code not in proposition.objets and code not in proposition.actes:
        return ""
    return proposition.actes.get(code, "aucun")


class Arbre:
    """Writes trees for one dossier of a cohorte."""

    def __init__(self, cohort: Cohort, examination: Examination, lang: str) -> None:
        """Hold what is needed to point at rules and marks."""
        assert examination.dossier is not None
        self._cohort, self._examination, self._lang = cohort, examination, lang
        document = cohort.documents["reglement"]
        self._rules = {
            regle.code: f"{document.path}:{document.line_of(('regles', index))}"
            for index, regle in enumerate(cohort.reglement.regles)
        }

    def lines(self, motif: Motif, verdict: str, acte: str = "") -> Iterator[str]:
        """Write the tree of a motif; `verdict` is the word of its root, `acte` what it rests on."""
        dossier = self._examination.dossier
        assert dossier is not None
        tree = raisons(motif, dossier, self._cohort.plan, lang=self._lang)
        root, *others = self._node(tree, verdict, None, "", "")
        said = messages.say(f"explain.acte.{acte}", self._lang) if acte else ""
        yield f"{root} ({said})" if said else root
        yield from others

    def _node(
        self, raison: Raison, verdict: str, above: Raison | None, first: str, rest: str
    ) -> Iterator[str]:
        yield f"{first}{self._heading(raison, verdict, above)}"
        told = above is not None and above.regle == raison.regle
        unruled = raison.cle == "sans_regle" and raison.valeur is not None
        details = [] if unruled else [raison.phrase]
        details += [] if told else self._authority(raison)
        seen = [lecture.objet for lecture in raison.lectures]
        details += [self._reading(each, seen.count(each.objet) > 1) for each in raison.lectures]
        below = f"{rest}{_PIPE if raison.parties else _BLANK}"
        yield from (f"{below}{detail}" for detail in details if detail)
        for index, part in enumerate(raison.parties):
            last = index == len(raison.parties) - 1
            yield from self._node(
                part,
                part.verdict,
                raison,
                rest + (_LAST if last else _BRANCH),
                rest + (_BLANK if last else _PIPE),
            )

    def _heading(self, raison: Raison, verdict: str, above: Raison | None) -> str:
        """Name the object and its verdict; its value alone when no rule decides it."""
        if above is not None and above.objet == raison.objet:
            return messages.say(f"explain.condition.{verdict}", self._lang)
        if raison.cle == "sans_regle" and raison.valeur is not None:
            return self._line(raison.objet, messages.number(raison.valeur, self._lang))
        return self._line(raison.objet, messages.say(f"verdict.{verdict}", self._lang))

    def _line(self, name: str, told: str) -> str:
        return messages.say("deux-points", self._lang, avant=name, apres=told)

    def _authority(self, raison: Raison) -> Iterator[str]:
        if raison.regle is None:
            return
        yield messages.say(
            "explain.regle",
            self._lang,
            code=raison.regle.code,
            autorite=messages.say(f"autorite.{raison.regle.autorite}", self._lang),
            source=raison.regle.source,
            lieu=self._rules[raison.regle.code],
        )

    def _reading(self, lecture: Lecture, several: bool) -> str:  # noqa: FBT001
        """One line per mark read: what was written, what it is worth, where."""
        document = self._examination.document
        place = f"{document.path}:{document.line_of(lecture.chemin)}" if lecture.chemin else ""
        worth = lecture.valeur
        told = [
            messages.say(f"explain.{lecture.etat}", self._lang, note=lecture.note or ""),
            _worth(lecture.note, worth, self._lang, several=several),
            messages.say("explain.desaccord", self._lang) if lecture.ecart else "",
            messages.say("explain.session", self._lang, n=lecture.session)
            if lecture.session and lecture.session > 1
            else "",
            f"({place})" if place else "",
        ]
        return self._line(lecture.objet, " ".join(filter(None, told)))


def _worth(note: str | None, value: Fraction | None, lang: str, *, several: bool) -> str:
    """Value of a level, when its name does not already say it; what is kept of several marks."""
    if value is None:
        return ""
    number = messages.number(value, lang)
    if several:
        return messages.say("explain.retenu", lang, valeur=number)
    return "" if _same(note, value) else f"= {number}"


def _same(note: str | None, value: Fraction) -> bool:
    try:
        return exact(note) == value
    except ValueError:
        return False
