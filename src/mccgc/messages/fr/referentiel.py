"""Ce que disent les constats : le référentiel."""

from mccgc.messages import Entry

WORDS: dict[str, str | Entry] = {
    "REF001": Entry(
        "La compétence {competence} du bloc {bloc} est déjà dans le bloc {premier}.",
        "Laissez-la dans un seul bloc.",
    ),
}
