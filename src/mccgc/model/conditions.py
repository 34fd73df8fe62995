"""The closed vocabulary of conditions: one model per mechanism, no expression, no negation.

Each mechanism is recognised by its own key (`tous`, `moyenne`…) and stands, with what it means,
in the module of the same name in `mccgc.decision.mecanismes`.
"""

from collections.abc import Iterator
from typing import Annotated, Any, Literal

from pydantic import Discriminator, Field, GetJsonSchemaHandler, Tag
from pydantic_core import CoreSchema

from mccgc.model.base import Code, Exact, Mesure, Modele, Nom, Seuil

Portee = Literal["competence", "epreuve", "bloc", "certification"]
"""What a rule decides."""

Parties = Literal["criteres", "competences", "epreuves", "blocs", "blocs_communs"]
"""What an object is made of."""


class Selection(Modele):
    """Parties retenues : toutes, ou celles nommées."""

    parmi: tuple[Code, ...] = ()
    """Seulement ces parties ; vide : toutes."""
    type: Nom | None = None
    """Seulement les épreuves de ce type."""


class Decompte(Selection):
    """Parties comptées une à une."""

    a_partir_de: Seuil | None = None
    """Note (ou part de l'échelle) à partir de laquelle une partie compte ; vide : elle est acquise
    selon sa propre règle (pour un critère, qui n'a pas de règle : la plus haute note)."""


class Tous(Decompte):
    """Chaque partie est acquise."""

    tous: Parties
    """Les parties exigées."""


class Nombre(Decompte):
    """Un nombre de parties sont acquises."""

    nombre: Parties
    """Les parties comptées."""
    au_moins: int = Field(ge=1)
    """Nombre exigé."""


class Proportion(Decompte):
    """Une fraction des parties est acquise."""

    proportion: Parties
    """Les parties comptées."""
    au_moins: Exact
    """Fraction exigée, par exemple 2/3."""


class Moyenne(Selection):
    """La moyenne pondérée des parties atteint un seuil."""

    moyenne: Parties
    """Les parties dont on fait la moyenne."""
    au_moins: Seuil
    """Seuil, compris, en points ou en part de l'échelle : de 0 à 20, `50 %` est 10."""


class Plancher(Selection):
    """Chaque partie a au moins une note plancher."""

    plancher: Parties
    """Les parties concernées."""
    au_moins: Seuil
    """Note plancher, comprise, ou part de l'échelle."""


class Eliminatoire(Selection):
    """Aucune partie n'est au-dessous d'une note éliminatoire."""

    eliminatoire: Parties
    """Les parties concernées."""
    au_dessous_de: Seuil
    """Note éliminatoire, ou part de l'échelle : une note strictement inférieure refuse."""


class NoteDe(Modele):
    """La note de l'objet lui-même atteint un seuil."""

    note: Literal["competence", "epreuve", "bloc"]
    """L'objet, qui est celui que la règle décide."""
    au_moins: Seuil
    """Seuil, compris, en points ou en part de l'échelle."""


class Options(Modele):
    """Assez de blocs d'un groupe d'options sont acquis."""

    options: Code
    """Groupe d'options du référentiel."""
    choisir: int | None = Field(default=None, ge=1)
    """Nombre exigé ; vide : celui du référentiel."""


class PieceExigee(Modele):
    """Une pièce est au dossier."""

    piece: Code
    """`livret`, `presentation_orale`, ou le code d'une pièce du dossier."""
    au_moins: Mesure | None = None
    """Quantité exigée (jours, heures)."""


class ToutesCesConditions(Modele):
    """Toutes les conditions sont remplies."""

    toutes_ces_conditions: "tuple[Condition, ...]" = Field(min_length=1)
    """Les conditions."""


class UneDeCesConditions(Modele):
    """Une au moins des conditions est remplie."""

    une_de_ces_conditions: "tuple[Condition, ...]" = Field(min_length=1)
    """Les conditions."""


MECANISMES: dict[str, type[Modele]] = {
    "tous": Tous,
    "nombre": Nombre,
    "proportion": Proportion,
    "moyenne": Moyenne,
    "plancher": Plancher,
    "eliminatoire": Eliminatoire,
    "note": NoteDe,
    "options": Options,
    "piece": PieceExigee,
    "toutes_ces_conditions": ToutesCesConditions,
    "une_de_ces_conditions": UneDeCesConditions,
}
"""Each mechanism by the key that names it."""


def leaves(condition: Any) -> "Iterator[Any]":  # noqa: ANN401  the union is defined below
    """Give the simple conditions of which a condition is made."""
    if isinstance(condition, ToutesCesConditions):
        several = condition.toutes_ces_conditions
    elif isinstance(condition, UneDeCesConditions):
        several = condition.une_de_ces_conditions
    else:
        yield condition
        return
    for each in several:
        yield from leaves(each)


def mecanisme(condition: object) -> str | None:
    """Name the mechanism of a condition, read or not yet read."""
    read = not isinstance(condition, dict)
    keys: Any = getattr(type(condition), "model_fields", ()) if read else condition
    return next((cle for cle in MECANISMES if cle in keys), None)


class _OneSchemaPerMechanism:
    """Describe the union to JSON Schema by its key, so that an error names the right mechanism."""

    def __get_pydantic_json_schema__(
        self, core_schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        union = handler(core_schema)
        branches = zip(MECANISMES, union["oneOf"], strict=True)
        return {
            "type": "object",
            "description": "Une condition, reconnue à la clé qui la nomme.",
            "minProperties": 1,
            "allOf": [
                {"if": {"type": "object", "required": [cle]}, "then": branch}
                for cle, branch in branches
            ],
            "anyOf": [{"required": [cle]} for cle in MECANISMES],
        }


Condition = Annotated[
    Annotated[Tous, Tag("tous")]
    | Annotated[Nombre, Tag("nombre")]
    | Annotated[Proportion, Tag("proportion")]
    | Annotated[Moyenne, Tag("moyenne")]
    | Annotated[Plancher, Tag("plancher")]
    | Annotated[Eliminatoire, Tag("eliminatoire")]
    | Annotated[NoteDe, Tag("note")]
    | Annotated[Options, Tag("options")]
    | Annotated[PieceExigee, Tag("piece")]
    | Annotated[ToutesCesConditions, Tag("toutes_ces_conditions")]
    | Annotated[UneDeCesConditions, Tag("une_de_ces_conditions")],
    Discriminator(mecanisme),
    _OneSchemaPerMechanism(),
]
"""Any condition of the vocabulary."""
