"""The cohorte at a glance, in a terminal: candidats × blocs × certification.

Written by hand: a table of 1,000 rows through rich costs as much as reading and deciding them.
"""

from collections.abc import Iterable, Iterator
from textwrap import wrap
from typing import IO, NamedTuple

from mccgc import messages
from mccgc.cohort import Cohort, Examination
from mccgc.decision.engine import HORS_VISEE, Proposition
from mccgc.decision.motif import Absence, Motif
from mccgc.decision.plan import CERTIFICATION
from mccgc.decision.verdict import ACQUIS, EN_ATTENTE, NON_ACQUIS
from mccgc.inert import plain
from mccgc.render.absences import gathered, only, sentences
from mccgc.render.raisons import piece
from mccgc.reporters.full import cells, cut

_SIGNS = {
    "acquis": ("✓", "32"),
    "acquise": ("✓", "32"),
    "non_acquis": ("✗", "31"),
    "non_acquise": ("✗", "31"),
    "en_attente": ("…", "33"),
    HORS_VISEE: ("–", "2"),
}
"""Sign and colour of each verdict."""

_INDENT = " " * 8
"""What stands under a candidat's line."""

_BETWEEN = "  "
_GLUE = "\N{NO-BREAK SPACE}"
_NAME, _RESULT = 20, 14
"""Columns that a name has at least, and those kept for the result."""

_MARKS = {
    "proposition": "p",
    "capitalisation": "c",
    "equivalence": "é",
    "dispense": "d",
    "jury": "j",
}
"""Letter beside a sign: what the jury has not decided, and where other verdicts come from."""


class Ligne(NamedTuple):
    """What the table keeps of a candidat: verdicts, with their origins; how many are left."""

    identifiant: str
    nom: str
    voie: str
    blocs: tuple[tuple[str, str], ...]
    certification: tuple[str, str]
    resultat: str
    a_decider: int
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
        tuple(_said(proposition, code) for code in cohort.plan.blocs),
        _said(proposition, CERTIFICATION),
        proposition.resultat,
        len(proposition.a_decider),
        tuple(remarques(proposition, lang)),
    )


def _said(proposition: Proposition, code: str) -> tuple[str, str]:
    """Verdict of an object, and its origin: a proposition, as long as the jury has not acted."""
    if code == CERTIFICATION:
        verdict, par = proposition.verdict_certification, proposition.par_certification
    else:
        verdict, par = proposition.verdict_bloc(code), proposition.par(code)
    if code in proposition.a_decider and verdict != "en_attente":
        return verdict, "proposition"
    return verdict, par


def remarques(proposition: Proposition, lang: str) -> Iterator[str]:  # noqa: C901  one branch per situation
    """Say in a few words what is pending or refused, and why; nothing of who did not come."""
    if proposition.resultat in ("absent", "excuse"):
        yield from _away(proposition, lang)
        return
    unmarked: list[str] = []
    away: list[Absence] = []
    for code, motif in proposition.blocs.items():
        if code in proposition.hors_visee or (motif.verdict is ACQUIS and motif.cle != "jury"):
            continue
        if motif.cle == "jury":
            yield from _decided(proposition, code, lang)
        elif motif.verdict is NON_ACQUIS:
            yield _refused(motif, lang)
            away += gathered(motif)
        else:
            waiting = [m for m in motif.parties if m.verdict is EN_ATTENTE]
            empty = [m.objet for m in waiting if _is_unmarked(m) and not only(m)]
            unmarked += [code] if len(empty) == len(motif.parties) else empty
            partial = [m for m in waiting if not _is_unmarked(m)]
            away += [a for m in waiting if _is_unmarked(m) for a in m.absences]
            yield from (_pending(m, lang) for m in partial)
            if not waiting:
                verdict = messages.say("verdict.en_attente", lang)
                yield messages.say("tableau.bloc", lang, objet=code, verdict=verdict)
    yield from _said_away(away, lang)
    if unmarked:
        yield messages.say("tableau.aucune-note", lang, objets=", ".join(unmarked))
    if proposition.certification.cle == "jury":
        yield from _decided(proposition, CERTIFICATION, lang)
    elif proposition.entiere and proposition.certification.verdict is not ACQUIS:
        for motif in _leaves(proposition.certification):
            if motif.cle == "piece" and motif.verdict is not ACQUIS:
                yield messages.say("tableau.piece", lang, piece=piece(motif.detail, lang))


def _away(proposition: Proposition, lang: str) -> Iterator[str]:
    """Say from what a candidat who came to nothing was away."""
    if proposition.voie == "vae":
        yield _remark(messages.say(f"absence.oral.{proposition.resultat}", lang))
        return
    blocs = (proposition.blocs[c] for c in proposition.visee if c in proposition.blocs)
    away = [absence for bloc in blocs for absence in gathered(bloc)]
    whole = not any(part.cle == "aucune_note" for part in proposition.competences.values())
    yield from _said_away(away, lang, partout=whole)


def _said_away(away: Iterable[Absence], lang: str, *, partout: bool = False) -> Iterator[str]:
    for sentence in sentences(away, lang=lang, partout=partout):
        yield _remark(sentence)


def _remark(sentence: str) -> str:
    """Turn a sentence of the documents into a remark of the table."""
    return f"{sentence[0].lower()}{sentence[1:].rstrip('.')}"


def _decided(proposition: Proposition, code: str, lang: str) -> Iterator[str]:
    whole = code == CERTIFICATION
    stands = proposition.certification if whole else proposition.blocs[code]
    proposed = proposition.propose[code].verdict
    if proposed is not stands.verdict:
        verdict = messages.say(f"verdict.{proposed.code}", lang)
        objet = messages.say("fiche.certification", lang) if whole else code
        yield messages.say("tableau.jury", lang, objet=objet, propose=verdict)


def _refused(bloc: Motif, lang: str) -> str:
    """Name the parts that refuse a bloc; the bloc alone when its own mean does."""
    refused = dict.fromkeys(m.objet for m in _leaves(bloc) if m.verdict is NON_ACQUIS)
    refused.pop(bloc.objet, None)
    if not refused:
        verdict = messages.say("verdict.non_acquis", lang)
        return messages.say("tableau.bloc", lang, objet=bloc.objet, verdict=verdict)
    return messages.say(
        "tableau.refus", lang, bloc=bloc.objet, objets=", ".join(refused), nombre=len(refused)
    )


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
    cohort: Cohort,
    lignes: Iterable[Ligne],
    illisibles: Iterable[str],
    stream: IO[str],
    lang: str,
    *,
    colour: bool,
    width: int,
) -> None:
    """Write the table and its legend; `width` is that of the terminal, in columns.

    `illisibles` names the files that could not be read; it is read after the lines.
    """
    session = cohort.cohorte.cohorte
    style = _Style(colour=colour)
    kept = list(lignes)
    left = [each.a_decider for each in kept if each.a_decider]
    title = messages.say(
        "tableau.titre" if left else "tableau.titre.decide",
        lang,
        intitule=session.intitule,
        reglement=session.reglement,
    )
    stream.write(f"{style.bold(title)}\n\n")
    heads = [
        messages.say("tableau.candidat", lang),
        messages.say("tableau.voie", lang),
        *map(plain, cohort.plan.blocs),
        messages.say("tableau.certification", lang),
    ]
    rows = [_cells(each, lang) for each in kept]
    widths = [max(map(cells, column)) for column in zip(heads, *rows, strict=True)]
    last = messages.say("tableau.resultat", lang)
    room = width - sum(widths[1:]) - len(_BETWEEN) * len(widths) - _RESULT
    widths[0] = min(widths[0], max(room, _NAME))
    stream.write(f"{style.bold(_line(heads, widths) + last)}\n")
    for each, row in zip(kept, rows, strict=True):
        signs = [verdict for verdict, _ in (*each.blocs, each.certification)]
        result = messages.say(f"resultat.{each.resultat}", lang)
        stream.write(f"{style.row(_line(row, widths), signs)}{style.bold(result)}\n")
        for remark in each.remarques:
            for line in wrap(remark, max(width - len(_INDENT), 24)):
                stream.write(f"{_INDENT}{line}\n")
    if unread := ", ".join(illisibles):
        said = messages.say("tableau.illisibles", lang, fichiers=unread)
        stream.write(_paragraph(said.split(" "), " ", width))
    if left:
        said = messages.say("tableau.a-decider", lang, verdicts=sum(left), candidats=len(left))
        stream.write(_paragraph(said.split(" "), " ", width))
    used = {par for each in kept for _, par in (*each.blocs, each.certification)}
    legend = messages.say("tableau.legende", lang).split(" · ")
    legend += [f"{_MARKS[p]} {messages.say(f'par.{p}', lang)}" for p in _MARKS if p in used]
    stream.write(_paragraph(legend, " · ", width))


def _paragraph(parts: Iterable[str], joint: str, width: int) -> str:
    """Lay parts in lines that fit the terminal, none of them cut, after an empty line."""
    glued = joint.join(part.replace(" ", _GLUE) for part in parts)
    lines = wrap(glued, max(width, 40), break_on_hyphens=False)
    return "\n" + "\n".join(lines).replace(_GLUE, " ") + "\n"


def _cells(each: Ligne, lang: str) -> list[str]:
    return [
        plain(f"{each.identifiant} {each.nom}"),
        messages.say(f"voie.{each.voie}", lang),
        *(
            f"{_SIGNS[verdict][0]}{_MARKS.get(par, '')}"
            for verdict, par in (*each.blocs, each.certification)
        ),
    ]


def _line(row: list[str], widths: list[int]) -> str:
    name, *others = row
    fitted = zip((cut(name, widths[0]), *others), widths, strict=True)
    return "".join(f"{text}{' ' * (width - cells(text))}{_BETWEEN}" for text, width in fitted)


class _Style:
    """Colours of a terminal, or none; a sign never depends on its colour to be read."""

    def __init__(self, *, colour: bool) -> None:
        self._colour = colour

    def bold(self, text: str) -> str:
        return f"\x1b[1m{text}\x1b[0m" if self._colour else text

    def row(self, text: str, verdicts: Iterable[str]) -> str:
        if self._colour:
            for sign, code in {_SIGNS[verdict] for verdict in verdicts}:
                text = text.replace(f" {sign}", f" \x1b[{code}m{sign}\x1b[0m")
        return text
