"""Mentions that hold the place of the true one: « À compléter », « TODO », « … »."""

import re
from unicodedata import normalize

_ATTENTE = r"[àÀaA] (?:compl[ée]ter|renseigner|pr[ée]ciser|d[ée]finir|d[ée]terminer|remplir)"

A_COMPLETER = re.compile(
    rf"^\W*{_ATTENTE}(?=\W*$|[ \xa0]?:)|[(\[<{{]\s*{_ATTENTE}\b|\b(?:TODO|TBD|FIXME|X{{3,}})\b"
    r"|\b[Ll]orem ipsum\b"
)
"""What no sentence says by itself: « un questionnaire à compléter » is a text."""

_TIENT_LIEU = re.compile(
    rf"\b{_ATTENTE}\W*$|^(?:todo|tbd|tba|fixme|x{{3,}})$|^[<\[{{][^<>\[\]{{}}]*[>\]}}]$",
    re.IGNORECASE,
)
"""In the place of a name: whatever ends so, or stands wholly between brackets."""


def provisoire(texte: str, *, nom: bool = True) -> bool:
    """Whether a text only holds the place of another, or says nothing; a name is short (`nom`)."""
    plain = " ".join(normalize("NFC", texte).split())
    if not any(c.isalnum() for c in plain) or A_COMPLETER.search(plain):
        return True
    return nom and _TIENT_LIEU.search(plain) is not None
