"""The JSON Schema of the contract of `validate`, for those who build on it."""

from typing import Any

from mccgc.decision.engine import PAR
from mccgc.model.schema import DIALECT
from mccgc.reporters.constat import constat_schema

_TEXT = {"type": "string"}
_TEXT_OR_NULL = {"type": ["string", "null"]}
_EXACT = {"type": ["string", "null"], "pattern": r"^-?\d+(/\d+)?$"}
_LINE = {"type": "integer", "minimum": 1}
_DECIDED = {"enum": ["acquis", "non_acquis", "en_attente"]}


def _object(optional: tuple[str, ...] = (), /, **properties: object) -> dict[str, Any]:
    """Describe an object whose keys are all required, but those named; others may be added."""
    required = [name for name in properties if name not in optional]
    return {"type": "object", "required": required, "properties": properties}


def _list(items: object) -> dict[str, Any]:
    return {"type": "array", "items": items}


def _by_code(**properties: object) -> dict[str, Any]:
    return {"type": "object", "additionalProperties": _object(**properties)}


def contract_schema() -> dict[str, Any]:
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
        decision=_DECIDED,
        motif=_TEXT_OR_NULL,
        le=_TEXT,
        propose={"enum": [*_DECIDED["enum"], None]},
        **place,
    )
    candidat = _object(
        identifiant=_TEXT,
        voie={"enum": ["formation", "vae"]},
        visee=_list(_TEXT),
        resultat={
            "enum": ["succes_total", "succes_partiel", "echec", "en_attente", "absent", "excuse"]
        },
        certification={"enum": ["acquise", "non_acquise", "en_attente", "hors_visee"]},
        motif=motif,
        blocs=_by_code(
            verdict={"enum": [*_DECIDED["enum"], "hors_visee"]},
            par={"enum": sorted({"evaluation", *PAR.values()})},
            valeur=_EXACT,
            motif=motif,
        ),
        competences=objets,
        epreuves=objets,
        decision={"type": ["array", "null"], "items": decision},
    )
    return {
        "$schema": DIALECT,
        "description": "Ce que « mccgc validate --format json » écrit.",
        **_object(
            version={"const": 1},
            cohorte=_object(code=_TEXT, referentiel=_TEXT, reglement=_TEXT),
            candidats=_list(candidat),
            constats=_list(constat_schema()),
        ),
        "$defs": {"motif": _motif(motif, lecture)},
    }


def _motif(motif: object, lecture: object) -> dict[str, Any]:
    """Describe a reason; a part that stands elsewhere in the contract is only named."""
    named = _object(objet=_TEXT, verdict=_DECIDED)
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
        manque=_list(_TEXT),
        lectures=_list(lecture),
        parties=_list({"anyOf": [motif, named]}),
    )
