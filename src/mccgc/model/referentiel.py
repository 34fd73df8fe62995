"""The référentiel: what is registered, to the letter (article L6113-1 du code du travail)."""

from collections.abc import Iterator
from functools import cached_property
from typing import Literal

from pydantic import Field

from mccgc.model.base import Code, Date, Modele, Nom, Phrase, Texte


class Critere(Modele):
    """Critère d'évaluation d'une compétence."""

    code: Code
    """Code stable, par exemple C1.1."""
    libelle: Texte
    """Texte du critère, à la lettre."""
    chapeau: Texte | None = None
    """Phrase qui introduit ce critère dans le document d'origine, sans ses deux-points."""
    doublon_de: Code | None = None
    """Code du critère que celui-ci répète : il est montré, jamais noté."""


class Competence(Modele):
    """Compétence attestée par le bloc."""

    code: Code
    """Code stable, par exemple C1."""
    libelle: Texte
    """Texte de la compétence, à la lettre."""
    criteres: tuple[Critere, ...] = ()
    """Critères dans l'ordre du document d'origine."""


class Activite(Modele):
    """Activité du référentiel d'activités, avec ses tâches et ses compétences."""

    code: Code
    """Code stable, par exemple A1."""
    intitule: Phrase
    """Intitulé, à la lettre."""
    taches: tuple[Texte, ...] = ()
    """Tâches, à la lettre et dans l'ordre."""
    competences: tuple[Competence, ...] = ()
    """Compétences qui découlent de l'activité."""


class Epreuve(Modele):
    """Modalité d'évaluation : ce que le candidat fait et sous quelle forme."""

    code: Code
    """Code stable, par exemple E1."""
    type: Nom
    """Nature de l'épreuve, par exemple Étude de cas."""
    consigne: Texte | None = None
    """Ce que le candidat doit faire, à la lettre."""
    format: Texte | None = None
    """Forme de l'épreuve (orale, écrite, en groupe…), à la lettre."""
    competences: tuple[Code, ...] = ()
    """Codes des compétences que l'épreuve évalue."""
    criteres: tuple[Code, ...] | None = None
    """Critères que l'épreuve évalue, quand ce ne sont pas tous ceux de ses compétences."""


class Bloc(Modele):
    """Bloc de compétences : s'acquiert seul et à vie."""

    code: Code
    """Code stable, par exemple B1."""
    intitule: Phrase
    """Intitulé, à la lettre."""
    option: Code | None = None
    """Code du groupe d'options auquel le bloc appartient ; vide pour un bloc commun."""
    activites: tuple[Activite, ...] = ()
    """Activités du bloc."""
    epreuves: tuple[Epreuve, ...] = ()
    """Modalités d'évaluation du bloc."""

    @cached_property
    def competences(self) -> tuple[Competence, ...]:
        """Compétences of all its activités, in order."""
        return tuple(c for activite in self.activites for c in activite.competences)


class GroupeOptions(Modele):
    """Groupe de blocs parmi lesquels le candidat choisit."""

    code: Code
    """Code du groupe, repris par les blocs dans `option`."""
    intitule: Phrase | None = None
    """Intitulé du groupe."""
    choisir: int = Field(default=1, ge=1)
    """Nombre de blocs à choisir."""


class Enregistrement(Modele):
    """Enregistrement au RNCP ; ce que le document d'origine ne donne pas reste vide."""

    code: Code | None = None
    """Numéro de fiche, par exemple RNCP12345."""
    niveau: int | None = Field(default=None, ge=1, le=8)
    """Niveau de qualification français."""
    niveau_europeen: int | None = Field(default=None, ge=1, le=8)
    """Niveau du cadre européen des certifications."""
    nsf: tuple[Code, ...] = ()
    """Codes de la nomenclature des spécialités de formation."""
    decision: Phrase | None = None
    """Référence de la décision d'enregistrement."""
    date_decision: Date | None = None
    """Date de cette décision."""
    echeance: Date | None = None
    """Fin de l'enregistrement."""
    limite_delivrance: Date | None = None
    """Dernier jour où la certification peut être délivrée."""


class BaseLegale(Modele):
    """Texte de loi que le document d'origine cite."""

    titre: Phrase
    """Référence du texte."""
    origine: Texte | None = None
    """Loi qui l'a créé ou modifié."""
    texte: Texte
    """Texte cité, à la lettre."""


class Condition(Modele):
    """Phrase des conditions de validation."""

    code: Code
    """Code stable, par exemple V1."""
    texte: Texte
    """La phrase, à la lettre."""


class Certification(Modele):
    """La certification elle-même."""

    intitule: Phrase
    """Intitulé exact enregistré."""
    certificateur: Nom
    """Organisme certificateur."""
    version: Code
    """Version du référentiel, à laquelle une cohorte est liée."""
    enregistrement: Enregistrement = Enregistrement.model_construct()
    """Données d'enregistrement au RNCP."""
    base_legale: tuple[BaseLegale, ...] = ()
    """Textes de loi cités."""
    conditions: tuple[Condition, ...] = ()
    """Conditions de validation, phrase par phrase."""


class NonTranscrit(Modele):
    """Passage du document d'origine que le référentiel ne reprend pas."""

    texte: Texte
    """Le passage, à la lettre."""
    raison: Texte
    """Ce qui l'explique : titre, en-tête de page, répétition…"""
    fois: int = Field(default=1, ge=1)
    """Nombre de fois que le document le porte."""


class Referentiel(Modele):
    """Référentiel d'activités, de compétences et d'évaluation d'une certification."""

    format: Literal["mccgc/referentiel@1"]
    """Nom et version du format de fichier."""
    certification: Certification
    """La certification elle-même."""
    blocs: tuple[Bloc, ...] = Field(min_length=1)
    """Blocs de compétences."""
    options: tuple[GroupeOptions, ...] = ()
    """Groupes d'options ; vide quand tous les blocs sont communs."""
    non_transcrit: tuple[NonTranscrit, ...] = ()
    """Ce que le document d'origine porte et qui n'a pas à être ici : titres, en-têtes…"""

    def competences(self) -> Iterator[Competence]:
        """Every compétence, in order."""
        return (c for bloc in self.blocs for c in bloc.competences)

    def epreuves(self) -> Iterator[Epreuve]:
        """Every épreuve, in order."""
        return (e for bloc in self.blocs for e in bloc.epreuves)

    @cached_property
    def communs(self) -> tuple[str, ...]:
        """Codes of the blocs that every candidat must present."""
        return tuple(bloc.code for bloc in self.blocs if bloc.option is None)

    @cached_property
    def par_code(self) -> dict[str, Bloc | Competence | Critere | Epreuve]:
        """What each code names."""
        index: dict[str, Bloc | Competence | Critere | Epreuve] = {}
        for bloc in self.blocs:
            index[bloc.code] = bloc
            index |= {epreuve.code: epreuve for epreuve in bloc.epreuves}
            for competence in bloc.competences:
                index[competence.code] = competence
                index |= {critere.code: critere for critere in competence.criteres}
        return index
