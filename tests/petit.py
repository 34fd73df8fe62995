"""Small certifications written in a line, decided by the engine and by the oracle."""

from datetime import date
from typing import Any

from accord import Essai, agree, both, report

Arbre = dict[str, Any]

SOURCE = {"autorite": "reglement", "titre": "Essai"}


def bloc(code: str, competences: dict[str, int], epreuves: str = "", option: str = "") -> Arbre:
    """A bloc: so many critères by compétence; `epreuves` as `E1: C1 C2; E2: C2`.

    Without `epreuves`, one for each compétence: E1 for C1.
    """
    covers = dict(each.split(":") for each in epreuves.split(";")) if epreuves else {}
    covers = covers or {each.replace("C", "E"): each for each in competences}
    made = [
        {
            "code": c,
            "libelle": c,
            "criteres": [{"code": f"{c}.{n}", "libelle": c} for n in range(1, count + 1)],
        }
        for c, count in competences.items()
    ]
    return {
        "code": code,
        "intitule": code,
        "option": option or None,
        "activites": [{"code": f"A{code}", "intitule": code, "competences": made}],
        "epreuves": [
            {"code": e.strip(), "type": "Oral", "competences": c.split()} for e, c in covers.items()
        ],
    }


def referentiel(*blocs: Arbre) -> Arbre:
    groups = sorted({b["option"] for b in blocs if b["option"]})
    return {
        "format": "mccgc/referentiel@1",
        "certification": {"intitule": "Essai", "certificateur": "Essai", "version": "2"},
        "blocs": list(blocs),
        "options": [{"code": code, "choisir": 1} for code in groups],
    }


def reglement(regles: Arbre, **declares: Any) -> Arbre:
    """A règlement marked from 0 to 20: one condition by portée, or by code `portee-autre`."""
    return {
        "format": "mccgc/reglement@1",
        "reglement": {
            "intitule": "Essai",
            "version": "1",
            "en_vigueur": "2026-01-01",
            "referentiel": "2",
        },
        "echelles": [{"code": "note20", "etendue": {"min": 0, "max": 20, "pas": "1/4"}}],
        "notation": {"echelle": "note20"},
        "absences": {"absent": "non_acquis", "justifiee": "en_attente", "fraude": "non_acquis"},
        "regles": [
            {"code": code, "porte_sur": code.split("-")[0], "si": si, "source": SOURCE}
            for code, si in regles.items()
        ],
        **declares,
    }


def evaluation(epreuve: str, notes: str = "", **more: Any) -> Arbre:
    """Marks as `C1.1 12 C1.2 8`."""
    words = notes.split()
    return {"epreuve": epreuve, "notes": dict(zip(words[::2], words[1::2], strict=True)), **more}


def dossier(*evaluations: Arbre, voie: str = "formation", **more: Any) -> Arbre:
    return {
        "format": "mccgc/dossier@1",
        "candidat": {"identifiant": "X", "nom": "X", "prenom": "X"},
        "voie": voie,
        "evaluations": list(evaluations),
        **more,
    }


def decide(
    of: Arbre,
    regles: Arbre,
    candidat: Arbre,
    decisions: tuple[Arbre, ...] = (),
    le: date | None = None,
) -> Arbre:
    """What the engine says, once the oracle has said the same."""
    essai = Essai(of, regles, candidat, [{"candidat": "X", **d} for d in decisions], le)
    assert agree(essai), report(essai)
    return both(essai)[1]


def acquis(code: str, **more: str) -> Arbre:
    return {"bloc": code, "le": "2025-06-30", "par": "jury", "reference": "PV", **more}
