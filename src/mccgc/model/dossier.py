"""The dossier of one candidat: who, by which voie, aiming at what, and what was observed."""

from typing import Literal

from pydantic import Field

from mccgc.model.base import Code, Date, Mesure, Modele, Nom, Note, Phrase, Texte

PRESENT, FRAUDE = "present", "fraude"
"""Presences whose meaning does not depend on the règlement: neither is an absence."""


class Candidat(Modele):
    """Identité du candidat."""

    identifiant: Code
    """Identifiant unique dans la cohorte ; le fichier porte ce nom."""
    nom: Nom
    """Nom de naissance."""
    prenom: Nom
    """Prénom."""
    nom_usage: Nom | None = None
    """Nom d'usage, s'il diffère."""
    sexe: Literal["F", "M"] | None = None
    """Sexe à l'état civil, pour les documents qui le demandent."""
    naissance: Date | None = None
    """Date de naissance."""
    lieu_naissance: Nom | None = None
    """Commune (et pays) de naissance."""


class Acquis(Modele):
    """Bloc déjà acquis : à vie, quelles que soient les notes."""

    bloc: Code
    """Code du bloc, dans cette version du référentiel ou dans `version`."""
    version: Code | None = None
    """Version antérieure du référentiel où le bloc a été acquis (table de correspondance)."""
    le: Date
    """Date de la décision."""
    par: Literal["jury", "equivalence", "dispense"]
    """Origine : décision de jury, équivalence ou dispense."""
    reference: Phrase
    """Référence de la décision."""


class Evaluation(Modele):
    """Ce qu'un évaluateur a observé d'un candidat dans une épreuve, à une session."""

    epreuve: Code
    """Code de l'épreuve."""
    session: int = Field(default=1, ge=1)
    """Rang de la session : 1, puis 2 pour le rattrapage."""
    le: Date | None = None
    """Jour de l'épreuve."""
    evaluateur: Code | None = None
    """Évaluateur ; deux évaluateurs sur la même épreuve et session font une double notation."""
    presence: Code = PRESENT
    """`present`, ou un code d'absence du règlement."""
    note: Note = None
    """Note de l'épreuve entière, quand elle n'est pas notée critère par critère."""
    notes: dict[str, Note] = {}
    """Niveau ou note de chaque critère."""
    competences: tuple[Code, ...] | None = None
    """Compétences évaluées, quand la session ou l'évaluateur n'en évalue qu'une partie."""
    commentaire: Texte | None = None
    """Remarque de l'évaluateur."""


class Amenagement(Modele):
    """Aménagement accordé : la mesure, jamais sa cause ; aucun champ n'accueille un diagnostic."""

    epreuve: Code
    """Épreuve aménagée."""
    mesure: Phrase
    """Mesure accordée (temps majoré, support…)."""
    reference: Phrase
    """Référence de la décision."""
    le: Date
    """Date de la décision."""


class Preuve(Modele):
    """Pièce du livret de preuves."""

    titre: Phrase
    """Titre de la pièce."""
    competences: tuple[Code, ...] = ()
    """Compétences qu'elle documente."""


class Presentation(Modele):
    """Présentation orale du livret devant le jury."""

    le: Date | None = None
    """Jour de l'oral."""
    presence: Code = PRESENT
    """`present`, ou un code d'absence du règlement."""


class Livret(Modele):
    """Livret de preuves de la voie VAE."""

    depose_le: Date | None = None
    """Jour du dépôt ; vide tant que le livret manque."""
    preuves: tuple[Preuve, ...] = ()
    """Pièces et compétences qu'elles documentent."""
    presentation: Presentation | None = None
    """Oral devant le jury."""
    appreciations: dict[str, Note] = {}
    """Niveau de chaque compétence, à la place des notes d'épreuve ; ou de chaque épreuve, quand les
    règles de la VAE lisent les épreuves."""


class Piece(Modele):
    """Pièce exigée en plus des notes : stage, jours en entreprise, attestation…"""

    code: Code
    """Code que le règlement emploie."""
    le: Date | None = None
    """Jour où elle a été remise ; vide tant qu'elle manque."""
    quantite: Mesure | None = None
    """Quantité accomplie, quand le règlement en demande une (jours, heures)."""
    reference: Phrase | None = None
    """Référence du document."""


class Dossier(Modele):
    """Dossier d'un candidat."""

    format: Literal["mccgc/dossier@1"]
    """Nom et version du format de fichier."""
    candidat: Candidat
    """Identité du candidat."""
    voie: Literal["formation", "vae"]
    """Voie d'accès."""
    visee: Literal["certification"] | tuple[Code, ...] = "certification"
    """La certification entière, ou la liste des blocs visés."""
    options: tuple[Code, ...] = ()
    """Blocs d'option choisis, quand le référentiel en propose."""
    acquis: tuple[Acquis, ...] = ()
    """Blocs déjà acquis."""
    evaluations: tuple[Evaluation, ...] = ()
    """Observations des évaluateurs."""
    amenagements: tuple[Amenagement, ...] = ()
    """Aménagements accordés."""
    livret: Livret | None = None
    """Livret de preuves, pour la voie VAE."""
    pieces: tuple[Piece, ...] = ()
    """Autres pièces exigées."""
