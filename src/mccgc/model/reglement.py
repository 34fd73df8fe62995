"""The règlement: how marks become verdicts. Every rule names its authority."""

from datetime import date
from typing import Literal

from pydantic import ConfigDict, Field, model_validator

from mccgc.model.base import CODES, Code, Date, Exact, Mesure, Modele, Nom, Phrase, Seuil, Texte
from mccgc.model.conditions import Condition, Parties, Portee
from mccgc.model.seuils import en_points

Voie = Literal["formation", "vae"]


class Entete(Modele):
    """Identité du règlement."""

    intitule: Phrase
    """Intitulé."""
    version: Code
    """Version, à laquelle une cohorte est liée."""
    en_vigueur: Date
    """Premier jour d'application."""
    referentiel: Code
    """Version du référentiel auquel il s'applique."""
    statut: Literal["projet", "final"] = "projet"
    """`final` quand plus aucune règle n'est une hypothèse."""


class Etendue(Modele):
    """Échelle chiffrée."""

    min: Mesure
    """Note la plus basse."""
    max: Mesure
    """Note la plus haute."""
    pas: Mesure
    """Écart entre deux notes possibles."""


class Echelle(Modele):
    """Échelle de notation : des niveaux nommés ou une étendue (l'un ou l'autre)."""

    model_config = ConfigDict(
        json_schema_extra={"oneOf": [{"required": ["niveaux"]}, {"required": ["etendue"]}]}
    )

    code: Code
    """Code de l'échelle."""
    niveaux: dict[str, Exact] | None = Field(default=None, json_schema_extra=CODES)
    """Niveaux et leur valeur exacte."""
    etendue: Etendue | None = None
    """Bornes et pas."""


class Notation(Modele):
    """Quelle échelle sert à quoi ; la première est l'échelle de référence des valeurs."""

    echelle: Code
    """Échelle par défaut, dans laquelle seuils et moyennes sont exprimés."""
    epreuves: dict[str, Code] = {}
    """Échelle propre à une épreuve."""
    voies: dict[Voie, Code] = {}
    """Échelle propre à une voie."""


class Moyennes(Modele):
    """De quoi est faite la note d'un objet quand personne ne la lui donne directement."""

    bloc: Literal["competences", "epreuves"] = "competences"
    """Note d'un bloc : moyenne de ses compétences ou de ses épreuves."""
    certification: Literal["blocs", "competences", "epreuves"] = "blocs"
    """Note de la certification."""


class DroitAuRattrapage(Modele):
    """Moyenne de première session qui ouvre le droit au rattrapage."""

    moyenne: Literal["competence", "epreuve", "bloc"]
    """Objet dont la moyenne est lue."""
    de: Seuil
    """Borne basse, comprise, en points ou en part de l'échelle."""
    a_moins_de: Seuil
    """Borne haute, exclue, en points ou en part de l'échelle."""


class Politique(Modele):
    """Ce que deviennent les notes de plusieurs sessions."""

    retient: Literal["meilleure", "derniere", "remplace"] = "meilleure"
    """`meilleure` session ; `derniere` session entière ; `remplace` note à note."""
    par: Literal["competence", "epreuve", "critere"] = "competence"
    """Unité que l'on compare d'une session à l'autre."""
    note_epreuve: Literal["competences", "session"] = "competences"
    """Avec la meilleure compétence, note d'une épreuve reprise : celle que font les meilleures
    sessions de ses `competences`, ou celle de sa meilleure `session`."""
    sessions: int = Field(default=2, ge=1)
    """Nombre de sessions permises, la première comprise."""

    @property
    def garde_une_session(self) -> bool:
        """Whether one session alone is kept of an épreuve: the last, or the best as a whole."""
        return self.retient == "derniere" or (self.retient, self.par) == ("meilleure", "epreuve")

    @property
    def composed(self) -> bool:
        """Whether the mark of an épreuve is made of the best sessions of its compétences."""
        return (self.par, self.note_epreuve) == ("competence", "competences")


class RattrapageParticulier(Politique):
    """Politique propre à certaines épreuves."""

    epreuves: tuple[Code, ...] = ()
    """Épreuves concernées."""
    type: Nom | None = None
    """Ou toutes les épreuves de ce type."""
    source: "Source"
    """Autorité."""


class Rattrapage(Politique):
    """Politique de rattrapage."""

    droit: DroitAuRattrapage | None = None
    """Condition de moyenne ; vide quand le rattrapage est ouvert à tous."""
    exceptions: tuple[RattrapageParticulier, ...] = ()
    """Politiques propres à certaines épreuves."""


class DoubleNotation(Modele):
    """Accord entre deux évaluateurs d'une même épreuve à une même session."""

    retient: Literal["moyenne", "consensus"] = "moyenne"
    """`moyenne` des deux notes, ou `consensus` : note retenue si elles sont égales."""
    ecart_max: Seuil
    """Écart au-delà duquel la note reste inconnue, en points ou en part de l'échelle."""
    troisieme: bool = False
    """Vrai quand un troisième évaluateur départage : la note médiane est alors retenue (de quatre
    notes, la moyenne des deux du milieu)."""


class Arrondi(Modele):
    """Arrondi à la demie supérieure ; absent, rien n'est arrondi."""

    decimales: int = Field(ge=0, le=6)
    """Nombre de décimales."""
    quand: Literal["avant_comparaison", "apres_comparaison"]
    """Avant de comparer au seuil, ou seulement à l'affichage."""


class Source(Modele):
    """Autorité d'une règle."""

    autorite: Literal["loi", "referentiel", "reglement", "hypothese"]
    """Qui le dit ; une `hypothese` est imprimée comme telle sur chaque document."""
    titre: Phrase
    """Titre du texte, ou énoncé de l'hypothèse."""
    citation: Texte | None = None
    """Passage cité à la lettre."""
    en_vigueur: Date | None = None
    """Date d'effet du texte."""


class Correspondance(Modele):
    """Blocs d'une version antérieure qui valent des blocs de celle-ci."""

    version: Code
    """Version antérieure du référentiel."""
    de: tuple[Code, ...] = Field(min_length=1)
    """Blocs antérieurs, tous exigés."""
    donne: tuple[Code, ...] = Field(min_length=1)
    """Blocs de cette version qu'ils valent."""
    source: Source
    """Autorité."""


class Regle(Modele):
    """Règle : à quelle condition un objet est acquis."""

    code: Code
    """Code stable."""
    titre: Phrase | None = None
    """Énoncé court, imprimé sur les documents."""
    porte_sur: Portee
    """Ce que la règle décide."""
    pour: tuple[Code, ...] = ()
    """Objets concernés ; vide : tous."""
    type: Nom | None = None
    """Type d'épreuve concerné, pour une règle d'épreuve."""
    voie: Voie | None = None
    """Voie concernée ; vide : toutes."""
    du: Date | None = None
    """Premier jour d'effet, comparé à la date du jury."""
    au: Date | None = None
    """Dernier jour d'effet."""
    exception_a: Code | None = None
    """Règle générale que celle-ci remplace là où elle s'applique."""
    echelle: Code | None = None
    """Échelle des seuils de la règle ; vide : celle de référence."""
    si: Condition
    """Condition."""
    source: Source
    """Autorité."""

    def s_applique(self, code: str, type_epreuve: str | None, voie: str, le: date | None) -> bool:
        """Say whether the rule governs this object, in this voie, on the day of the jury."""
        return (
            (not self.pour or code in self.pour)
            and (self.type is None or self.type == type_epreuve)
            and (self.voie is None or self.voie == voie)
            and (le is None or ((self.du or le) <= le <= (self.au or le)))
        )


class Reglement(Modele):
    """Règlement d'évaluation."""

    format: Literal["mccgc/reglement@1"]
    """Nom et version du format de fichier."""
    reglement: Entete
    """Identité du règlement."""
    echelles: tuple[Echelle, ...] = Field(min_length=1)
    """Échelles de notation."""
    notation: Notation
    """Échelle par défaut et échelles particulières."""
    moyennes: Moyennes = Moyennes.model_construct()
    """De quoi les moyennes sont faites."""
    poids: dict[str, Exact] = {}
    """Poids d'un critère, d'une compétence, d'une épreuve ou d'un bloc ; 1 par défaut."""
    absences: dict[str, Literal["non_acquis", "en_attente"]] = Field(
        default={}, json_schema_extra=CODES
    )
    """Codes d'absence : plus bas niveau (`non_acquis`) ou note inconnue (`en_attente`)."""
    rattrapage: Rattrapage = Rattrapage.model_construct()
    """Politique de rattrapage."""
    double_notation: DoubleNotation | None = None
    """Accord entre évaluateurs ; absent, deux notes différentes laissent la note inconnue."""
    arrondi: Arrondi | None = None
    """Arrondi ; absent, rien n'est arrondi."""
    correspondances: tuple[Correspondance, ...] = ()
    """Blocs des versions antérieures."""
    pieces: dict[str, Texte] = {}
    """Pièces du dossier et leur intitulé, hors livret."""
    conditions_sans_regle: dict[str, Texte] = {}
    """Conditions du référentiel que nulle règle n'a à juger, et pourquoi."""
    regles: tuple[Regle, ...] = Field(min_length=1)
    """Règles."""

    _shares = model_validator(mode="before")(en_points)


__all__ = ["Parties", "Portee", "Regle", "Reglement", "Source"]
