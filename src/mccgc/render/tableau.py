"""The cohorte at a glance, in a terminal: candidats × blocs × certification."""

from collections.abc import Iterable, Iterator
from typing import IO, NamedTuple

from rich.console import Console
from rich.table import Table
from rich.text import Text

from mccgc import messages
from mccgc.cohort import Cohort, Examination
from mccgc.decision.engine import HORS_VISEE, Proposition
from mccgc.decision.motif import Motif
from mccgc.decision.verdict import ACQUIS, EN_ATTENTE, NON_ACQUIS
from mccgc.render.raisons import piece

_SIGNS = {
    "acquis": ("✓", "green"),
    "acquise": ("✓", "green"),
    "non_acquis": ("✗", "red"),
    "non_acquise": ("✗", "red"),
    "en_attente": ("…", "yellow"),
    HORS_VISEE: ("–", "dim"),
}
_MARKS = {"capitalisation": "c", "equivalence": "é", "dispense": "d", "jury": "j"}


class Ligne(NamedTuple):
    """What the table keeps of a candidat: verdicts only."""

    identifiant: str
    nom: str
    voie: str
    blocs: tuple[tuple[str, str], ...]
    certification: str
    resultat: str
    remarques: tuple[str, ...]


def ligne(cohort: Cohort, examination: Examination, lang: str) -> Ligne:
    """Sum up one examination."""
    proposition, dossier = examination.proposition, examination.dossier
    assert proposition is not None
    assert dossier is not None
    return Ligne(
        proposition.identifiant,
        f"{dossier.candidat.prenom} {dossier.candidat.nom}",
        proposition.voie,
        tuple((proposition.verdict_bloc(c), proposition.par(c)) for c in cohort.plan.blocs),
        proposition.verdict_certification,
        proposition.resultat,
        tuple(remarques(proposition, lang)),
    )


def remarques(proposition: Proposition, lang: str) -> Iterator[str]:  # noqa: C901  one branch per situation
    """Say in a few words what is pending or refused, and why; nothing of who did not come."""
    if proposition.resultat in ("absent", "excuse"):
        return
    unmarked: list[str] = []
    for code, motif in proposition.blocs.items():
        if code in proposition.hors_visee or (motif.verdict is ACQUIS and motif.cle != "jury"):
            continue
        if motif.cle == "jury":
            yield from _decided(proposition, code, lang)
        elif motif.verdict is NON_ACQUIS:
            yield _refused(motif, lang)
        else:
            waiting = [m for m in motif.parties if m.verdict is EN_ATTENTE]
            empty = [m.objet for m in waiting if _is_unmarked(m)]
            unmarked += [code] if len(empty) == len(motif.parties) else empty
            partial = [m for m in waiting if not _is_unmarked(m)]
            yield from (_pending(m, lang) for m in partial)
            if not waiting:
                verdict = messages.say("verdict.en_attente", lang)
                yield messages.say("tableau.bloc", lang, objet=code, verdict=verdict)
    if unmarked:
        yield messages.say("tableau.aucune-note", lang, objets=", ".join(unmarked))
    if proposition.entiere and proposition.certification.verdict is not ACQUIS:
        for motif in _leaves(proposition.certification):
            if motif.cle == "piece" and motif.verdict is not ACQUIS:
                yield messages.say("tableau.piece", lang, piece=piece(motif.detail, lang))


def _decided(proposition: Proposition, code: str, lang: str) -> Iterator[str]:
    proposed = proposition.propose[code].verdict
    if proposed is not proposition.blocs[code].verdict:
        verdict = messages.say(f"verdict.{proposed.code}", lang)
        yield messages.say("tableau.jury", lang, objet=code, propose=verdict)


def _refused(bloc: Motif, lang: str) -> str:
    """Name the parts that refuse a bloc; the bloc alone when its own mean does."""
    refused = dict.fromkeys(m.objet for m in _leaves(bloc) if m.verdict is NON_ACQUIS)
    refused.pop(bloc.objet, None)
    if not refused:
        verdict = messages.say("verdict.non_acquis", lang)
        return messages.say("tableau.bloc", lang, objet=bloc.objet, verdict=verdict)
    return messages.say("tableau.refus", lang, bloc=bloc.objet, objets=", ".join(refused))


def _is_unmarked(motif: Motif) -> bool:
    return motif.cle == "aucune_note" or set(motif.manque) >= set(motif.lus) != set()


def _pending(motif: Motif, lang: str) -> str:
    disagreed = () if motif.tentative is None else motif.tentative.ecarts
    apart = [code for code in motif.manque if code in disagreed]
    key = "tableau.ecart" if apart else "tableau.manque"
    notes = ", ".join(apart or motif.manque)
    return messages.say(key, lang, objet=motif.objet, notes=notes)


def _leaves(motif: Motif) -> Iterator[Motif]:
    """Motifs without parts, beneath a motif or itself."""
    if not motif.parties:
        yield motif
    for part in motif.parties:
        yield from _leaves(part)


def show(
    cohort: Cohort, lignes: Iterable[Ligne], stream: IO[str], lang: str, *, colour: bool
) -> None:
    """Write the table and its legend."""
    console = Console(
        file=stream,
        no_color=not colour,
        highlight=False,
        force_terminal=colour or None,
        width=None if colour else 100,
    )
    session = cohort.cohorte.cohorte
    title = messages.say(
        "tableau.titre", lang, intitule=session.intitule, reglement=session.reglement
    )
    console.print(Text(title, style="bold"))
    table = Table(box=None, pad_edge=False, padding=(0, 1), expand=False, header_style="bold")
    table.add_column(messages.say("tableau.candidat", lang), no_wrap=True)
    table.add_column(messages.say("tableau.voie", lang), no_wrap=True)
    for code in cohort.plan.blocs:
        table.add_column(code, no_wrap=True)
    table.add_column(messages.say("tableau.certification", lang), no_wrap=True)
    table.add_column(messages.say("tableau.resultat", lang), overflow="fold")
    used: set[str] = set()
    for each in lignes:
        used |= {par for _, par in each.blocs if par in _MARKS}
        result = Text(messages.say(f"resultat.{each.resultat}", lang), style="bold")
        for remark in each.remarques:
            result.append(f"\n{remark}", style="not bold")
        table.add_row(
            Text.assemble((each.identifiant, "bold"), f" {each.nom}"),
            messages.say(f"voie.{each.voie}", lang),
            *(_sign(verdict, par) for verdict, par in each.blocs),
            _sign(each.certification, ""),
            result,
        )
    console.print(table)
    legend = [messages.say("tableau.legende", lang)]
    legend += [f"{_MARKS[p]} {messages.say(f'par.{p}', lang)}" for p in _MARKS if p in used]
    console.print(Text(" · ".join(legend), style="dim"))


def _sign(verdict: str, par: str) -> Text:
    sign, style = _SIGNS[verdict]
    return Text(f"{sign}{_MARKS.get(par, '')}", style=style)
