"""Les mots de mccgc, en français."""

from mccgc.messages import Entry
from mccgc.messages.fr import (
    cas,
    cohorte,
    commandes,
    deliberation,
    documents,
    fichiers,
    fidelite,
    linter,
    motifs,
    mots,
    preuve,
    rapports,
    redaction,
    referentiel,
    reglement,
    sensibilite,
    suppressions,
    verdicts,
)

WORDS: dict[str, str | Entry] = {
    **mots.WORDS,
    **commandes.WORDS,
    **verdicts.WORDS,
    **motifs.WORDS,
    **preuve.WORDS,
    **documents.WORDS,
    **rapports.WORDS,
    **fichiers.WORDS,
    **linter.WORDS,
    **referentiel.WORDS,
    **redaction.WORDS,
    **fidelite.WORDS,
    **reglement.WORDS,
    **cohorte.WORDS,
    **cas.WORDS,
    **deliberation.WORDS,
    **suppressions.WORDS,
    **sensibilite.WORDS,
}
