"""The délibération: what the jury decided, never overwritten by a recomputation."""

from typing import Literal

from pydantic import ConfigDict

from mccgc.model.base import Code, Date, Modele, Phrase

VerdictSuivi = Literal["acquis", "non_acquis"]


class Decision(Modele):
    """Décision du jury sur un bloc ou sur la certification (l'un ou l'autre)."""

    model_config = ConfigDict(
        json_schema_extra={"oneOf": [{"required": ["bloc"]}, {"required": ["certification"]}]}
    )

    candidat: Code
    """Identifiant du candidat."""
    bloc: Code | None = None
    """Bloc décidé."""
    certification: Literal[True] | None = None
    """Vrai quand la décision porte sur la certification."""
    decision: Literal["acquis", "non_acquis", "en_attente"]
    """Ce que le jury a décidé."""
    motif: Phrase | None = None
    """Motif ; obligatoire pour un refus ou un écart avec la proposition."""
    autorite: Literal["loi", "referentiel", "reglement"] | None = None
    """Autorité dont le jury se réclame ; obligatoire, avec un motif, pour donner ou refuser la
    certification contre ses blocs, et pour décider d'un bloc que le candidat ne vise pas."""
    le: Date | None = None
    """Jour de la décision, s'il diffère de celui de la délibération."""


class Deliberation(Modele):
    """Décisions du jury d'une cohorte."""

    format: Literal["mccgc/deliberation@1"]
    """Nom et version du format de fichier."""
    le: Date
    """Jour de la délibération."""
    presents: tuple[Code, ...] = ()
    """Membres du jury présents."""
    decisions: tuple[Decision, ...] = ()
    """Décisions, dans l'ordre où elles ont été prises."""
    propositions_suivies: (
        Literal["toutes"] | tuple[Code, ...] | dict[Code, dict[Code, VerdictSuivi]]
    ) = ()
    """Candidats dont le jury fait siennes les propositions, pour ce qu'il n'a pas décidé
    autrement : `toutes`, une liste d'identifiants, ou, candidat par candidat, les verdicts qu'il
    avait sous les yeux (bloc ou `certification`), que nulle note changée ensuite ne touche. Ce qui
    est en attente ne se suit pas."""
