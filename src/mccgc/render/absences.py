"""Absences in words: who did not come is said to be absent or excused, not to have failed."""

from collections.abc import Iterable, Iterator

from mccgc.decision.motif import Absence, Motif
from mccgc.decision.verdict import ACQUIS
from mccgc.messages import DEFAULT, knows, say
from mccgc.model.dossier import FRAUDE
from mccgc.render.ecartees import enumeration

JURY = "jury"


def gathered(motif: Motif) -> Iterator[Absence]:
    """Give the absences behind a verdict that is not acquis: its own, or those of its parts."""
    if motif.verdict is ACQUIS:
        return
    yield from motif.absences
    for part in motif.parties:
        yield from gathered(part)


def only(motif: Motif) -> bool:
    """Whether absences are all that there is to say of a verdict."""
    covered = {code for absence in motif.absences for code in absence.codes if absence.seule}
    return motif.verdict is not ACQUIS and bool(covered) and covered.issuperset(motif.lus)


def sentences(
    absences: Iterable[Absence],
    audience: str = JURY,
    lang: str = DEFAULT,
    *,
    partout: bool = False,
) -> Iterator[str]:
    """Say absences, those of the same kind together; `partout` when there is no other épreuve."""
    kinds: dict[tuple[str, bool], dict[str, None]] = {}
    for absence in absences:
        kinds.setdefault((absence.presence, absence.refuse), {})[absence.epreuve] = None
    for (presence, refuse), epreuves in kinds.items():
        effect = "non_acquis" if refuse else "en_attente"
        everywhere = partout and len(kinds) == 1 and len(epreuves) > 1
        yield say(
            f"absence.{FRAUDE if presence == FRAUDE else effect}.{audience}",
            lang,
            epreuves=say("absence.partout", lang)
            if everywhere
            else enumeration(tuple(epreuves), lang),
            nature=_nature(presence, effect, lang),
        )


def _nature(presence: str, effect: str, lang: str) -> str:
    """Say what an absence is: by its code, and by what the règlement makes of it."""
    known = f"nature.{presence}.{effect}"
    if knows(known, lang):
        return say(known, lang)
    return say(f"nature.autre.{effect}", lang, code=presence.replace("_", " "))
