"""What a dossier may hold and nobody must repeat: the words of an aménagement, or a diagnosis.

A dossier has no place for a diagnosis (GDPR, article 9): a hurried hand writes one where it can,
under a section or a key that is not known, or in a file that cannot be read. There, a finding says
what is wrong, where and how to mend it, and no word of the file.
"""

import re
from collections.abc import Mapping
from unicodedata import normalize

PRIVATE, UNSAID = "amenagements", "…"
"""Section that no finding repeats and no fix touches, and what stands for its words."""

UNKNOWN_KEY, UNREADABLE = "SCH001", "YML"
"""Finding on a key that is not known, and family of those on a file that cannot be read."""

_OWN_WORDS = (
    *("attendu", "trouve", "probleme", "admises", "connues", "attendues"),
    *("signe", "nature", "detail"),
)
"""Parameters that are words of the program, never of the file."""

_OTHERS = "referentiel|reglement|cohorte|deliberation|cas"
_SAYS_OTHER = re.compile(
    rf"^\W*format\W+mccgc/(?:{_OTHERS})\b"
    "|^(?:certification|blocs|reglement|regles|cohorte|jury|decisions|cas) *:",
    re.MULTILINE,
)
_IS_OTHER = re.compile(rf"(?:{_OTHERS})(?:-[^/]*)?\.[^/.]*").fullmatch
_FORMAT = re.compile(r"^\W*format\W+mccgc/", re.MULTILINE)
_SECTION = re.compile(r"am\w{0,4}nagement\w*\W{0,3}\s*:", re.IGNORECASE)


_NUMBER = re.compile(r"[\d.,/ %-]*").fullmatch


def discreet(params: Mapping[str, object]) -> dict[str, object]:
    """Give the parameters of a finding without the words of the file; numbers say nothing."""
    return {
        name: UNSAID
        if isinstance(value, str) and name not in _OWN_WORDS and not _NUMBER(value)
        else value
        for name, value in params.items()
    }


def names_private(key: str) -> bool:
    """Whether a key is the section of the aménagements, however it is spelt."""
    letters = "".join(filter(str.isalpha, normalize("NFKD", key).casefold()))
    return letters.startswith("amen") or "amenag" in letters or "nagement" in letters


def may_be_dossier(path: str, text: str) -> bool:
    """Whether a file is a dossier for all that can be seen of it, even if it cannot be read."""
    if _SECTION.search(normalize("NFC", text)):
        return True
    if _SAYS_OTHER.search(text):
        return False
    return _FORMAT.search(text) is not None or _IS_OTHER(path.rpartition("/")[2]) is None
