"""JSON Schemas of what `validate`, `pivot` and `simulate` write, for those who build on it."""

from typing import Any

from mccgc.decision.actes import DECISION, SUIVIE
from mccgc.decision.engine import PAR
from mccgc.inventory import REASONS
from mccgc.model.schema import DIALECT
from mccgc.reporters.constat import constat_schema

_TEXT = {"type": "string"}
_TEXT_OR_NULL = {"type": ["string", "null"]}
_EXACT = {"type": ["string", "null"], "pattern": r"^-?\d+(/\d+)?$"}
_LINE = {"type": "integer", "minimum": 1}
_COUNT = {"type": "integer", "minimum": 0}
_COUNT_OR_NULL = {"type": ["integer", "null"], "minimum": 0}
_VOIE = {"enum": ["formation", "vae"]}
_DECIDED = {"enum": ["acquis", "non_acquis", "en_attente"]}


def _object(optional: tuple[str, ...] = (), /, **properties: object) -> dict[str, Any]:
    """Describe an object whose keys are all required, but those named; others may be added."""
    required = [name for name in properties if name not in optional]
    return {"type": "object", "required": required, "properties": properties}


def _list(items: object) -> dict[str, Any]:
    return {"type": "array", "items": items}


def _by_code(**properties: object) -> dict[str, Any]:
    return {"type": "object", "additionalProperties": _object(**properties)}


def verdicts() -> dict[str, Any]:
    """JSON Schema (2020-12) of what `validate --format json` writes."""
    motif = {"$ref": "#/$defs/motif"}
    place = {"fichier": _TEXT, "pointeur": _TEXT, "ligne": _LINE}
    lecture = _object(
        ("critere", "objet"),
        critere=_TEXT,
        objet=_TEXT,
        etat={"enum": ["lue", "absence", "inconnue", "manquante"]},
        note=_TEXT_OR_NULL,
        valeur=_EXACT,
        epreuve=_TEXT_OR_NULL,
        session={"type": ["integer", "null"]},
        evaluateur=_TEXT_OR_NULL,
        le=_TEXT_OR_NULL,
        desaccord={"type": "boolean"},
        **place,
    )
    objets = _by_code(verdict=_DECIDED, valeur=_EXACT, motif=motif)
    decision = _object(
        ("bloc", "certification"),
        bloc=_TEXT,
        certification={"const": True},
        acte={"enum": [DECISION, SUIVIE]},
        decision=_DECIDED,
        motif=_TEXT_OR_NULL,
        autorite={"enum": ["loi", "referentiel", "reglement", None]},
        le=_TEXT,
        propose={"enum": [*_DECIDED["enum"], None]},
        **place,
    )
    acte = {"enum": [DECISION, SUIVIE, None]}
    candidat = _object(
        identifiant=_TEXT,
        voie=_VOIE,
        visee=_list(_TEXT),
        resultat={
            "enum": ["succes_total", "succes_partiel", "echec", "en_attente", "absent", "excuse"]
        },
        certification={"enum": ["acquise", "non_acquise", "en_attente", "hors_visee"]},
        certification_par={"enum": ["evaluation", "jury"]},
        certification_acte=acte,
        a_decider=_list(_TEXT),
        motif=motif,
        blocs=_by_code(
            verdict={"enum": [*_DECIDED["enum"], "hors_visee"]},
            par={"enum": sorted({"evaluation", *PAR.values()})},
            acte=acte,
            valeur=_EXACT,
            motif=motif,
        ),
        competences=objets,
        epreuves=objets,
        decision={"type": ["array", "null"], "items": decision},
    )
    whole = _contract("validate", candidats=_list(candidat))
    return {**whole, "$defs": {"motif": _motif(motif, lecture)}}


def pivots() -> dict[str, Any]:
    """JSON Schema (2020-12) of what `pivot --format json` writes."""
    changement = _object(
        code=_TEXT,
        competence=_TEXT_OR_NULL,
        epreuve=_TEXT_OR_NULL,
        session=_LINE,
        evaluateur=_TEXT_OR_NULL,
        note=_TEXT_OR_NULL,
        devient=_TEXT_OR_NULL,
        pas={"type": "integer"},
        fichier=_TEXT,
        ligne=_LINE,
        pointeur=_TEXT,
    )
    who = {"candidat": _TEXT, "bloc": _TEXT}
    pivot = _object(
        **who,
        verdict=_DECIDED,
        issue={"enum": ["renverse", "au_dela", "aucune_note"]},
        vers={"enum": [*_DECIDED["enum"], None]},
        criteres=_COUNT_OR_NULL,
        pas=_COUNT_OR_NULL,
        au_dela=_COUNT_OR_NULL,
        changements=_list(changement),
        suspend=_list(changement),
    )
    facon = _object(evaluateur=_TEXT_OR_NULL, changements=_list(changement))
    fragile = _object(
        **who,
        raison={"enum": ["desaccord", "niveau"]},
        verdict=_DECIDED,
        vers=_DECIDED,
        facons=_list(facon),
    )
    manque = _object(
        code=_TEXT,
        competence=_TEXT_OR_NULL,
        epreuves=_list(_TEXT),
        session=_LINE,
        decide={"type": "boolean"},
        paliers=_list(_object(a_partir_de=_TEXT_OR_NULL, verdict=_DECIDED)),
    )
    attente = _object(
        **who,
        possibles={"type": ["array", "null"], "items": _DECIDED},
        manques=_list(manque),
    )
    return _contract("pivot", pivots=_list(pivot), fragiles=_list(fragile), attentes=_list(attente))


def simulation() -> dict[str, Any]:
    """JSON Schema (2020-12) of what `simulate --format json` writes."""
    modification = _object(
        chemin=_TEXT, pointeur=_TEXT, ligne=_LINE, avant=_TEXT_OR_NULL, simulation=_TEXT_OR_NULL
    )
    bascule = _object(objet=_TEXT, avant=_TEXT, simulation=_TEXT)
    compte = _object(objet=_TEXT, voie=_VOIE, verdict=_TEXT, avant=_COUNT, simulation=_COUNT)
    candidat = _object(
        identifiant=_TEXT, voie=_VOIE, changements=_list(bascule), causes=_list(bascule)
    )
    return _contract(
        "simulate",
        simulation={"const": True},
        reglement=_object(fichier=_TEXT, version=_TEXT, modifications=_list(modification)),
        comptes=_list(compte),
        candidats=_list(candidat),
    )


def _contract(command: str, **parts: object) -> dict[str, Any]:
    """Describe what a command writes of a cohorte: its own parts, between the head and findings."""
    return {
        "$schema": DIALECT,
        "description": f"Ce que « mccgc {command} --format json » écrit.",
        **_object(
            version={"const": 1},
            cohorte=_object(code=_TEXT, referentiel=_TEXT, reglement=_TEXT),
            laisses_de_cote=_list(_object(fichier=_TEXT, raison={"enum": [*REASONS]})),
            **parts,
            constats=_list(constat_schema()),
        ),
    }


def _motif(motif: object, lecture: object) -> dict[str, Any]:
    """Describe a reason; a part that stands elsewhere in the contract is only named."""
    named = _object(objet=_TEXT, verdict=_DECIDED)
    ecartee = _object(
        session={"type": "integer"},
        au_plus=_EXACT,
        ouverte={"type": "boolean"},
        manque=_list(_TEXT),
        desaccords=_list(_TEXT),
        lectures=_list(lecture),
    )
    return _object(
        objet=_TEXT,
        cle=_TEXT,
        verdict=_DECIDED,
        regle=_TEXT_OR_NULL,
        autorite={"enum": ["loi", "referentiel", "reglement", "hypothese", None]},
        valeur=_EXACT,
        seuil=_EXACT,
        phrase=_TEXT,
        provisoire={"type": "boolean"},
        au_moins=_EXACT,
        manque=_list(_TEXT),
        ecartees=_list(ecartee),
        lectures=_list(lecture),
        parties=_list({"anyOf": [motif, named]}),
    )
