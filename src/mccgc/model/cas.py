"""Expert cases: a dossier where all is acquis, what differs, and the verdict it demands."""

from typing import Literal

from pydantic import Field

from mccgc.model.base import Code, Date, Mesure, Modele, Note, Phrase, Texte
from mccgc.model.deliberation import Decision
from mccgc.model.dossier import Acquis, Livret, Piece

VerdictDe = Literal["acquis", "non_acquis", "en_attente", "hors_visee"]


class Passage(Modele):
    """Ce qui diffère à une session, ou chez un évaluateur."""

    notes: dict[str, Note] = {}
    """Notes de critères ou d'épreuves entières ; null retire la note."""
    presences: dict[str, Code] = {}
    """Code de présence d'une épreuve."""
    competences: dict[str, tuple[Code, ...]] = {}
    """Compétences réévaluées d'une épreuve, quand la session n'en reprend qu'une partie."""


class Differe(Modele):
    """Ce qui distingue le dossier de celui où tout est acquis."""

    voie: Literal["formation", "vae"] | None = None
    """Voie ; en VAE, le dossier de départ a son livret, son oral et toutes ses appréciations."""
    visee: Literal["certification"] | tuple[Code, ...] | None = None
    """Visée."""
    options: tuple[Code, ...] | None = None
    """Blocs d'option choisis ; à défaut, les premiers de chaque groupe."""
    acquis: tuple[Acquis, ...] = ()
    """Blocs acquis antérieurement."""
    notes: dict[str, Note] = {}
    """Notes de la première session, par critère ou épreuve ; null retire la note."""
    presences: dict[str, Code] = {}
    """Présences de la première session, par épreuve."""
    rattrapage: Passage | None = None
    """Seconde session des épreuves nommées : ce qui n'est pas donné y est inconnu."""
    troisieme_session: Passage | None = None
    """Troisième session."""
    second_evaluateur: Passage | None = None
    """Second évaluateur des épreuves des critères nommés : il note le reste comme le premier."""
    troisieme_evaluateur: Passage | None = None
    """Troisième évaluateur."""
    appreciations: dict[str, Note] = {}
    """En VAE, appréciations qui diffèrent."""
    livret: Livret | None = None
    """En VAE, livret qui remplace celui de départ, hors appréciations."""
    sans_livret: Literal[True] | None = None
    """En VAE, pas de livret du tout."""
    pieces: tuple[Piece, ...] | None = None
    """Pièces ; à défaut, toutes celles que le règlement exige, en quantité suffisante."""
    decisions: tuple[Decision, ...] = ()
    """Décisions du jury ; `candidat` vaut CAS."""


class Attendu(Modele):
    """Ce que la loi, le référentiel ou le règlement demande."""

    competences: dict[str, VerdictDe] = {}
    """Verdict de compétences."""
    epreuves: dict[str, VerdictDe] = {}
    """Verdict d'épreuves."""
    blocs: dict[str, VerdictDe] = {}
    """Verdict de blocs."""
    par: dict[str, Code] = {}
    """Origine du verdict de blocs."""
    valeurs: dict[str, Mesure] = {}
    """Valeur exacte de compétences ou d'épreuves."""
    certification: Literal["acquise", "non_acquise", "en_attente", "hors_visee"] | None = None
    """Verdict de la certification."""
    resultat: (
        Literal["succes_total", "succes_partiel", "echec", "en_attente", "absent", "excuse"] | None
    ) = None
    """Résultat du dossier."""


class Cas(Modele):
    """Un cas d'expert."""

    nom: Phrase
    """Ce que le cas montre, en une phrase ; nomme le test."""
    le: Date | None = None
    """Jour du jury, quand une règle en dépend."""
    differe: Differe = Differe.model_construct()
    """Ce qui diffère du dossier où tout est acquis."""
    attendu: Attendu
    """Ce qui doit en résulter."""


class FichierDeCas(Modele):
    """Cas d'expert pour un référentiel et un règlement."""

    format: Literal["mccgc/cas@1"]
    """Nom et version du format de fichier."""
    referentiel: Texte = "../data/referentiel.yaml"
    """Chemin du référentiel, depuis ce fichier."""
    reglement: Texte = "../data/reglement.yaml"
    """Chemin du règlement, depuis ce fichier."""
    notes_par: Literal["critere", "epreuve"] = "critere"
    """Si le dossier de départ porte une note par critère ou par épreuve entière."""
    cas: tuple[Cas, ...] = Field(min_length=1)
    """Les cas."""
