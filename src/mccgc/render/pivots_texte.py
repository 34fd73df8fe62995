"""What `pivot` answers in a terminal: first what the jury should look at, then every bloc."""

from collections.abc import Iterable, Iterator
from textwrap import wrap

from mccgc import messages
from mccgc.decision.verdict import Verdict
from mccgc.exact import exact
from mccgc.render.pivots import Examine, Sondage
from mccgc.reporters.full import cells
from mccgc.sensibilite.attente import Attente, Manque
from mccgc.sensibilite.examen import Facon, Fragile
from mccgc.sensibilite.marques import Changement, cout
from mccgc.sensibilite.pivot import Pivot

Row = tuple[str, ...]


def lines(sondage: Sondage, lang: str, width: int, *, detail: bool) -> Iterator[str]:
    """Write the whole answer for a terminal of `width` columns.

    `detail` gives the marks of every bloc, not only of fragile ones.
    """
    for line in _Texte(sondage, lang).lines(detail=detail):
        # Marks stand in columns; sentences are cut at the width.
        yield from [line] if line.startswith("  ") else wrap(line, width, subsequent_indent="    ")
        if not line:
            yield ""


class _Texte:
    """The words of one answer."""

    def __init__(self, sondage: Sondage, lang: str) -> None:
        self._sondage, self._lang = sondage, lang

    def _say(self, key: str, **params: object) -> str:
        return messages.say(key, self._lang, **params)

    def _verdict(self, verdict: Verdict) -> str:
        return self._say(f"verdict.{verdict.code}")

    def lines(self, *, detail: bool) -> Iterator[str]:
        session = self._sondage.cohort.cohorte.cohorte
        yield self._say("pivot.titre", intitule=session.intitule, reglement=session.reglement)
        yield ""
        found = self._sondage.fragiles
        yield self._say("pivot.fragiles", nombre=len(found)) if found else self._say("pivot.fermes")
        for each, fragile in found:
            yield from self._fragile(each, fragile)
        decided = [(e, p) for e in self._sondage.examines for p in e.sensibilite.pivots]
        if decided:
            yield ""
            yield self._say("pivot.blocs")
        for each, pivot in decided:
            yield from self._pivot(each, pivot, detail=detail)
        waiting = [(e, a) for e in self._sondage.examines for a in e.sensibilite.attentes]
        if waiting:
            yield ""
            yield self._say("pivot.attentes")
        for each, attente in waiting:
            yield from self._attente(each, attente)

    def _fragile(self, each: Examine, fragile: Fragile) -> Iterator[str]:
        yield self._say(
            f"pivot.fragile.{fragile.raison}",
            candidat=each.identifiant,
            bloc=fragile.bloc,
            verdict=self._verdict(fragile.verdict),
            vers=self._verdict(fragile.vers),
        )
        yield from self._rows(each, fragile.facons)

    def _rows(self, each: Examine, facons: tuple[Facon, ...] | list[Facon]) -> Iterator[str]:
        """Write one aligned line per mark: compétence, critère, levels, who, where."""
        rows = [
            self._row(each, facon, changement)
            for facon in facons
            for changement in facon.changements
        ]
        widths = [max(map(cells, column)) for column in zip(*rows, strict=True)]
        for row in rows:
            padded = (
                text + " " * (width - cells(text)) for text, width in zip(row, widths, strict=True)
            )
            yield f"  {'  '.join(each for each in padded if each)}".rstrip()

    def _row(self, each: Examine, facon: Facon, changement: Changement) -> Row:
        marque = changement.marque
        competence = self._sondage.competence(marque.code) or ""
        fichier, ligne = each.lieu(changement)
        who = ""
        if facon.evaluateur is not None:
            who = self._say("pivot.comme", evaluateur=facon.evaluateur)
        elif marque.session > 1:
            who = self._say("explain.session", n=marque.session)
        levels = f"{self._level(marque.ecrit)} → {self._level(changement.ecrit)}"
        return competence, marque.code, levels, who, f"{fichier}:{ligne}"

    def _level(self, ecrit: str) -> str:
        """Write a level as it is named, a number as a person writes it."""
        try:
            return messages.number(exact(ecrit), self._lang)
        except ValueError:
            return ecrit

    def _pivot(self, each: Examine, pivot: Pivot, *, detail: bool) -> Iterator[str]:
        params: dict[str, object] = {
            "candidat": each.identifiant,
            "bloc": pivot.bloc,
            "verdict": self._verdict(pivot.verdict),
        }
        if pivot.vers is not None:
            vers = self._verdict(pivot.vers)
            yield self._say("pivot.bloc", **params, vers=vers, **_counts(pivot.changements))
        elif pivot.au_dela is not None:
            yield self._say("pivot.au-dela", **params, criteres=pivot.au_dela)
        else:
            yield self._say("pivot.aucune-note", **params)
        if detail:
            yield from self._rows(each, [Facon(pivot.changements)])
        if pivot.suspend:
            yield self._say("pivot.suspend", **params, **_counts(pivot.suspend))
            if detail:
                yield from self._rows(each, [Facon(pivot.suspend)])
        elif pivot.vers is not None and pivot.au_dela is not None:
            yield self._say("pivot.suspend.au-dela", **params, criteres=pivot.au_dela)

    def _attente(self, each: Examine, attente: Attente) -> Iterator[str]:
        codes = self._codes(attente.manques)
        possibles = attente.possibles
        params = {"candidat": each.identifiant, "bloc": attente.bloc, "codes": codes}
        if not attente.manques:
            yield self._say("pivot.attente.autre", **params)
            return
        if possibles is None:
            yield self._say("pivot.attente.trop", **params)
        elif len(possibles) == 1:
            yield self._say("pivot.attente.sur", **params, verdict=self._verdict(possibles[0]))
            return
        else:
            joined = self._say("ou").join(map(self._verdict, reversed(possibles)))
            yield self._say("pivot.attente.ouvert", **params, verdicts=joined)
        decisive: dict[tuple[tuple[str, Verdict], ...], list[Manque]] = {}
        for manque in attente.manques:
            if manque.decide:
                decisive.setdefault(manque.paliers, []).append(manque)
        for paliers, manques in decisive.items():
            said = self._paliers(paliers)
            yield f"  {self._say('pivot.palier.codes', codes=self._codes(manques), dit=said)}"
        untried = [manque for manque in attente.manques if not manque.paliers]
        if untried:
            yield f"  {self._say('pivot.attente.niveaux', codes=self._codes(untried))}"
        elif not decisive:
            yield f"  {self._say('pivot.attente.ensemble')}"

    def _codes(self, manques: Iterable[Manque]) -> str:
        """Name what is missing; a compétence of which nothing is known stands for its critères."""
        by_objet: dict[tuple[str, int], list[str]] = {}
        for manque in manques:
            by_objet.setdefault((manque.objet, manque.session), []).append(manque.code)
        plan = self._sondage.cohort.plan
        said = []
        for (objet, session), codes in by_objet.items():
            whole = set(plan.objets[objet].parties["criteres"]) <= set(codes)
            named = objet if whole else ", ".join(dict.fromkeys(codes))
            later = f" ({self._say('explain.session', n=session)})" if session > 1 else ""
            said.append(f"{named}{later}")
        return ", ".join(said)

    def _paliers(self, paliers: tuple[tuple[str, Verdict], ...]) -> str:
        """Say which verdict each range of levels brings, the highest range first."""
        if len(paliers) == 1:
            return self._say("pivot.palier.tous", verdict=self._verdict(paliers[0][1]))
        said = [
            self._say("pivot.palier", verdict=self._verdict(verdict), niveau=self._level(niveau))
            for niveau, verdict in reversed(paliers[1:])
        ]
        said.append(self._say("pivot.palier.bas", verdict=self._verdict(paliers[0][1])))
        return ", ".join(said)


def _counts(changements: tuple[Changement, ...]) -> dict[str, int]:
    criteres, pas = cout(changements)
    return {"criteres": criteres, "pas": pas}
