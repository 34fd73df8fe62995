"""What the jury follows, verdict by verdict, as YAML to paste in the délibération."""

import json
import re
from collections.abc import Callable, Iterable, Iterator

from mccgc.cohort import Cohort, Examination
from mccgc.decision.actes import SUIVIE
from mccgc.decision.engine import Proposition
from mccgc.decision.plan import CERTIFICATION
from mccgc.decision.verdict import EN_ATTENTE, Verdict
from mccgc.messages import DEFAULT, say

_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9._-]*")


def write_suivi(
    cohort: Cohort,
    examinations: Iterable[Examination],
    write: Callable[[str], object],
    lang: str = DEFAULT,
) -> None:
    """Write the verdicts that the jury followed; before it did, those that it may follow.

    What is pending cannot be followed: it is named in a comment.
    """
    acted = cohort.deliberation is not None and bool(cohort.deliberation.propositions_suivies)
    lines, left = [], []
    for proposition in (e.proposition for e in examinations if e.proposition is not None):
        verdicts = ", ".join(_verdicts(proposition, acted=acted))
        if verdicts:
            lines.append(f"  {_key(proposition.identifiant)}: {{{verdicts}}}\n")
        if pending := _pending(proposition):
            left.append(f"#   {proposition.identifiant}: {', '.join(pending)}\n")
    write("propositions_suivies:\n" if lines else "propositions_suivies: {}\n")
    write("".join(lines))
    if left:
        write(f"# {say('suivi.en-attente', lang, nombre=len(left))}\n{''.join(left)}")


def _verdicts(proposition: Proposition, *, acted: bool) -> Iterator[str]:
    for code in proposition.objets:
        followed = proposition.actes.get(code) == SUIVIE
        verdict = _verdict(proposition, code)
        if followed or (not acted and code not in proposition.actes and verdict is not EN_ATTENTE):
            yield f"{_key(code)}: {verdict.code}"


def _pending(proposition: Proposition) -> list[str]:
    return [c for c in proposition.a_decider if _verdict(proposition, c) is EN_ATTENTE]


def _verdict(proposition: Proposition, code: str) -> Verdict:
    whole = code == CERTIFICATION
    return (proposition.certification if whole else proposition.blocs[code]).verdict


def _key(code: str) -> str:
    """Write a code as a YAML key."""
    return code if _PLAIN.fullmatch(code) else json.dumps(code, ensure_ascii=False)
