"""Ce que disent les constats : les suppressions."""

from mccgc.messages import Entry

WORDS: dict[str, str | Entry] = {
    "SUP001": Entry(
        "La suppression de {regle} ne dit pas pourquoi : le constat reste.",
        "Ajoutez la raison après le crochet.",
    ),
    "SUP002": Entry(
        "Cette suppression de {regle} ne tait rien.",
        "Retirez-la, ou placez-la sur la ligne du constat ou juste au-dessus.",
    ),
    "SUP003": Entry("{regle} n'est le code d'aucune règle.", "Corrigez le code."),
    "SUP003/interdit": Entry(
        "{regle} ne peut être tu.",
        "Corrigez ce que le constat montre, et retirez la suppression.",
    ),
    "SUP004": Entry(
        "Suppression mal écrite : elle ne tait rien.",
        "Écrivez « # mccgc: ignore[CODE] raison ».",
    ),
}
