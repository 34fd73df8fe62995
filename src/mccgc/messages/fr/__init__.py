"""Les mots de mccgc, en français."""

from mccgc.messages import Entry
from mccgc.messages.fr import cohorte, fichiers, mots, referentiel, reglement

WORDS: dict[str, str | Entry] = {
    **mots.WORDS,
    **fichiers.WORDS,
    **referentiel.WORDS,
    **reglement.WORDS,
    **cohorte.WORDS,
}
