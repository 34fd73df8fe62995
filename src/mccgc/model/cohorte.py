"""The cohorte: one session of jury, bound to one référentiel and one règlement."""

from typing import Literal

from mccgc.model.base import Code, Date, Modele, Nom, Phrase


class Session(Modele):
    """La session de jury."""

    code: Code
    """Code de la cohorte ; son dossier porte ce nom."""
    intitule: Phrase
    """Intitulé de la session."""
    certification: Phrase
    """Intitulé de la certification."""
    referentiel: Code
    """Version du référentiel."""
    reglement: Code
    """Version du règlement."""
    jury_le: Date
    """Jour du jury."""
    lieu: Nom | None = None
    """Lieu du jury."""


class Membre(Modele):
    """Membre du jury."""

    identifiant: Code
    """Identifiant dans la cohorte."""
    nom: Nom
    """Prénom et nom."""
    qualite: Nom
    """Fonction au titre de laquelle il siège."""
    role: Literal["president", "membre"] = "membre"
    """Président ou membre."""
    externe: bool
    """Vrai s'il n'appartient ni au certificateur ni à l'organisme de formation."""
    liens: tuple[Code, ...] = ()
    """Candidats avec lesquels il a un lien personnel ou professionnel."""


class Cohorte(Modele):
    """Session de jury et composition du jury."""

    format: Literal["mccgc/cohorte@1"]
    """Nom et version du format de fichier."""
    cohorte: Session
    """La session."""
    jury: tuple[Membre, ...] = ()
    """Composition du jury."""
