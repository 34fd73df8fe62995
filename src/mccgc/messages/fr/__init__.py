"""Les mots de mccgc, en français."""

from mccgc.messages import Entry
from mccgc.messages.fr import cohorte, commandes, fichiers, mots, referentiel, reglement, verdicts

WORDS: dict[str, str | Entry] = {
    **mots.WORDS,
    **commandes.WORDS,
    **verdicts.WORDS,
    **fichiers.WORDS,
    **referentiel.WORDS,
    **reglement.WORDS,
    **cohorte.WORDS,
}
