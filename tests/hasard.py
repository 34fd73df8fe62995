"""Random référentiels, règlements and dossiers over the whole vocabulary, as the trees of YAML.

Everything is drawn from a `Random`: a seed gives a fast, repeatable stream, and Hypothesis gives
one that it can shrink (`strategies.py`).
"""

from collections.abc import Sequence
from datetime import date
from fractions import Fraction
from random import Random
from typing import Any, TypeVar

T = TypeVar("T")
Arbre = dict[str, Any]

JURY_LE = date(2026, 6, 25)
DATES = ("2026-01-01", "2026-06-24", "2026-06-25", "2026-06-26", "2027-01-01")
TYPES = ("Oral", "Écrit")
SOURCE = {"autorite": "hypothese", "titre": "Essai"}

ECHELLES: dict[str, Arbre] = {
    "niveaux": {"niveaux": {"non": 0, "partiel": "1/2", "oui": 1}},
    "binaire": {"niveaux": {"refusé": 0, "admis": 1}},
    "lettres": {"niveaux": {"D": 2, "C": 8, "B": "12,5", "A": 20}},
    "note20": {"etendue": {"min": 0, "max": 20, "pas": "1/4"}},
    "note100": {"etendue": {"min": 0, "max": 100, "pas": 5}},
    "note6": {"etendue": {"min": 1, "max": 6, "pas": "1/2"}},
}
MARKS: dict[str, tuple[str, ...]] = {
    "note20": ("0", "4", "8", "9,75", "10", "12", "16", "20"),
    "note100": ("0", "25", "40", "50", "55", "60", "100"),
    "note6": ("1", "2.5", "3.5", "4", "6"),
}
SEUILS = ("1/4", "1/3", "2/5", "1/2", "1/2", "1/2", "3/5", "2/3", "3/4", "1")


class Hasard:
    """A `Random` with the few draws that the generators need."""

    def __init__(self, random: Random) -> None:
        self.random = random

    def chance(self, percent: int) -> bool:
        return self.random.randrange(100) < percent

    def one(self, choices: Sequence[T]) -> T:
        return choices[self.random.randrange(len(choices))]

    def some(self, choices: Sequence[T], percent: int = 50) -> list[T]:
        """At least one of them, in order."""
        kept = [each for each in choices if self.chance(percent)]
        return kept or ([self.one(choices)] if choices else [])

    def number(self, low: int, high: int) -> int:
        return low + self.random.randrange(high - low + 1)


def marks_of(code: str) -> tuple[str, ...]:
    """Marks to give on a scale, few enough to meet thresholds often."""
    return MARKS.get(code) or tuple(ECHELLES[code]["niveaux"])


# The référentiel


def referentiel(h: Hasard, blocs: int | None = None) -> Arbre:
    """A small référentiel: 1 to 3 blocs, options or not, épreuves that cross compétences."""
    count = blocs or h.one((1, 1, 2, 2, 3))
    optional = count if count > 1 and h.chance(25) else None
    found: list[Arbre] = []
    numbers = {"C": 0, "E": 0}
    for index in range(1, count + 1):
        competences = [_competence(h, numbers) for _ in range(h.one((1, 1, 2, 2, 3)))]
        cut = h.number(1, len(competences))
        groups = [competences[:cut], competences[cut:]]
        bloc = {
            "code": f"B{index}",
            "intitule": f"Bloc {index}",
            "activites": [
                {"code": f"A{index}{rank}", "intitule": "Activité", "competences": group}
                for rank, group in enumerate(groups)
                if group
            ],
            "epreuves": _epreuves(h, competences, numbers),
        }
        if optional is not None and index >= max(2, optional - 1):
            bloc["option"] = "OPT"
        found.append(bloc)
    return {
        "format": "mccgc/referentiel@1",
        "certification": {"intitule": "Essai", "certificateur": "Essai", "version": "2"},
        "blocs": found,
        "options": [{"code": "OPT", "choisir": 1}] if optional is not None else [],
    }


def _competence(h: Hasard, numbers: dict[str, int]) -> Arbre:
    numbers["C"] += 1
    code = f"C{numbers['C']}"
    criteres: list[Arbre] = [
        {"code": f"{code}.{rank}", "libelle": "Critère"} for rank in range(1, h.number(1, 3) + 1)
    ]
    if len(criteres) > 1 and h.chance(10):
        criteres[-1]["doublon_de"] = criteres[0]["code"]
    return {"code": code, "libelle": "Compétence", "criteres": criteres}


def _epreuves(h: Hasard, competences: list[Arbre], numbers: dict[str, int]) -> list[Arbre]:
    """Épreuves that cover each compétence once or more, whole or by part."""
    codes = [c["code"] for c in competences]
    covered = [codes] if h.chance(40) else [[code] for code in codes]
    if h.chance(25):
        covered.append(h.some(codes))
    if h.chance(5):
        covered.pop(0)
    found = []
    for group in covered:
        numbers["E"] += 1
        epreuve: Arbre = {"code": f"E{numbers['E']}", "type": h.one(TYPES), "competences": group}
        if h.chance(20):
            mine = [k["code"] for c in competences if c["code"] in group for k in c["criteres"]]
            epreuve["criteres"] = h.some(mine, 70)
        found.append(epreuve)
    return found


class Codes:
    """Codes of a référentiel, by kind, and under each object."""

    def __init__(self, arbre: Arbre) -> None:
        self.blocs = [b["code"] for b in arbre["blocs"]]
        self.options = [b["code"] for b in arbre["blocs"] if b.get("option")]
        self.competences = [
            c["code"] for b in arbre["blocs"] for a in b["activites"] for c in a["competences"]
        ]
        self.criteres = {
            c["code"]: [k["code"] for k in c["criteres"] if not k.get("doublon_de")]
            for b in arbre["blocs"]
            for a in b["activites"]
            for c in a["competences"]
        }
        self.epreuves: list[Arbre] = [e for b in arbre["blocs"] for e in b["epreuves"]]
        self.codes_epreuves = [e["code"] for e in self.epreuves]

    def notes_de(self, epreuve: Arbre) -> list[str]:
        """Critères that an épreuve scores."""
        kept = epreuve.get("criteres")
        scored = [k for code in epreuve["competences"] for k in self.criteres[code]]
        return [k for k in scored if kept is None or k in kept]

    def parts(self, nature: str) -> list[str]:
        """Every object of a kind."""
        if nature == "criteres":
            return [k for codes in self.criteres.values() for k in codes]
        if nature == "epreuves":
            return self.codes_epreuves
        return self.competences if nature == "competences" else self.blocs


# The règlement

NATURES: dict[str, tuple[str, ...]] = {
    "competence": ("criteres", "criteres", "criteres", "epreuves"),
    "epreuve": ("criteres",),
    "bloc": ("competences", "competences", "epreuves"),
    "certification": ("blocs", "blocs", "blocs", "blocs_communs", "competences", "epreuves"),
}


def reglement(h: Hasard, arbre: Arbre) -> Arbre:
    """A règlement over the whole vocabulary; most draws leave most of it aside."""
    codes = Codes(arbre)
    echelles = h.some(list(ECHELLES), 30)
    found: Arbre = {
        "format": "mccgc/reglement@1",
        "reglement": {
            "intitule": "Essai",
            "version": "1",
            "en_vigueur": "2026-01-01",
            "referentiel": "2",
        },
        "echelles": [{"code": code, **ECHELLES[code]} for code in echelles],
        "notation": _notation(h, codes, echelles),
        "absences": {
            "absent": "non_acquis",
            "justifiee": "en_attente",
            "fraude": h.one(("non_acquis", "en_attente")),
        },
        "rattrapage": _rattrapage(h, codes, echelles),
        "regles": _regles(h, codes, echelles),
    }
    if h.chance(30):
        found["moyennes"] = {"bloc": h.one(("competences", "epreuves"))}
    if h.chance(40):
        every = [*codes.blocs, *codes.competences, *codes.codes_epreuves, *codes.parts("criteres")]
        found["poids"] = {code: h.one((0, "1/2", 2, 3, "30 %")) for code in h.some(every, 40)}
    if h.chance(75):
        ecart = _seuil(h, found["notation"]["echelle"], ("0", "1/4", "1/2", "1"), span=True)
        found["double_notation"] = {
            "retient": h.one(("moyenne", "moyenne", "consensus")),
            "ecart_max": ecart,
            "troisieme": h.chance(50),
        }
    if h.chance(20):
        quand = h.one(("avant_comparaison", "apres_comparaison"))
        found["arrondi"] = {"decimales": h.number(0, 2), "quand": quand}
    if h.chance(20):
        de = h.some(("A1", "A2"))
        found["correspondances"] = [
            {"version": "1", "de": de, "donne": h.some(codes.blocs), "source": SOURCE}
        ]
    return found


def _notation(h: Hasard, codes: Codes, echelles: list[str]) -> Arbre:
    found: Arbre = {"echelle": h.one(echelles)}
    if h.chance(25):
        found["epreuves"] = {c: h.one(echelles) for c in h.some(codes.codes_epreuves)}
    if h.chance(25):
        found["voies"] = {h.one(("vae", "formation")): h.one(echelles)}
    return found


def _bornes(echelle: str) -> tuple[Fraction, Fraction]:
    lue = ECHELLES[echelle]
    if "etendue" in lue:
        return Fraction(lue["etendue"]["min"]), Fraction(lue["etendue"]["max"])
    values = [Fraction(str(v).replace(",", ".")) for v in lue["niveaux"].values()]
    return min(values), max(values)


def _seuil(
    h: Hasard, echelle: str, choices: Sequence[str] = SEUILS, *, span: bool = False
) -> str:
    """A threshold on a scale (or, with `span`, a gap)."""
    low, high = _bornes(echelle)
    return str((0 if span else low) + (high - low) * Fraction(h.one(choices)))


def _politique(h: Hasard) -> Arbre:
    return {
        "retient": h.one(("meilleure", "meilleure", "derniere", "remplace")),
        "par": h.one(("competence", "competence", "epreuve", "critere")),
        "sessions": h.one((1, 2, 2, 2, 3)),
    }


def _rattrapage(h: Hasard, codes: Codes, echelles: list[str]) -> Arbre:
    found = _politique(h)
    if h.chance(25) and codes.codes_epreuves:
        where: Arbre = {"epreuves": h.some(codes.codes_epreuves)}
        if h.chance(50):
            where = {"type": h.one(TYPES)}
        found["exceptions"] = [{**_politique(h), **where, "source": SOURCE}]
    if h.chance(20):
        found["droit"] = {
            "moyenne": h.one(("competence", "epreuve", "bloc")),
            "de": _seuil(h, echelles[0], ("0", "1/4", "2/5")),
            "a_moins_de": _seuil(h, echelles[0], ("1/2", "2/3", "1")),
        }
    return found


def _regles(h: Hasard, codes: Codes, echelles: list[str]) -> list[Arbre]:
    found: list[Arbre] = []
    for portee, percent in (("competence", 85), ("epreuve", 40), ("bloc", 97), ("certification", 97)):
        if not h.chance(percent):
            continue
        general = _regle(h, codes, echelles, portee, f"{portee}-generale")
        found.append(general)
        while h.chance(25):
            other = _regle(h, codes, echelles, portee, f"{portee}-{len(found)}")
            other |= _reserve(h, codes, portee)
            if h.chance(75):
                other["exception_a"] = h.one(found)["code"]
            found.append(other)
    return found or [_regle(h, codes, echelles, "bloc", "bloc-generale")]


def _reserve(h: Hasard, codes: Codes, portee: str) -> Arbre:
    """What limits a rule: voie, objects, type, dates."""
    found: Arbre = {}
    named = {"competence": codes.competences, "epreuve": codes.codes_epreuves, "bloc": codes.blocs}
    if h.chance(40):
        found["voie"] = h.one(("formation", "formation", "vae"))
    if h.chance(40) and named.get(portee):
        found["pour"] = h.some(named[portee])
    if h.chance(30) and portee == "epreuve":
        found["type"] = h.one(TYPES)
    for key in ("du", "au"):
        if h.chance(25):
            found[key] = h.one(DATES)
    return found


def _regle(h: Hasard, codes: Codes, echelles: list[str], portee: str, code: str) -> Arbre:
    regle: Arbre = {"code": code, "porte_sur": portee, "source": SOURCE}
    echelle = echelles[0]
    if h.chance(15):
        regle["echelle"] = echelle = h.one(echelles)
    regle["si"] = _condition(h, codes, echelle, portee)
    return regle


def _condition(h: Hasard, codes: Codes, echelle: str, portee: str, depth: int = 0) -> Arbre:
    if depth < 2 and h.chance(25 - 10 * depth):
        many = h.one(("toutes_ces_conditions", "une_de_ces_conditions"))
        count = h.number(1, 3)
        return {many: [_condition(h, codes, echelle, portee, depth + 1) for _ in range(count)]}
    kinds = ["tous", "tous", "nombre", "proportion", "moyenne", "moyenne", "plancher"]
    kinds += ["eliminatoire", "note", "piece"]
    if portee == "certification":
        kinds = [kind for kind in kinds if kind != "note"] + ["options"]
    name = h.one(kinds)
    if name == "note":
        return {"note": portee, "au_moins": _seuil(h, echelle)}
    if name == "options":
        return {"options": "OPT", **({"choisir": h.number(1, 2)} if h.chance(25) else {})}
    if name == "piece":
        piece = h.one(("stage", "stage", "livret", "presentation_orale"))
        return {"piece": piece, **({"au_moins": h.one((10, 30))} if h.chance(50) else {})}
    nature = h.one(NATURES[portee]) if h.chance(98) else h.one(("criteres", "competences"))
    found: Arbre = {name: nature}
    if name in ("moyenne", "plancher"):
        found["au_moins"] = _seuil(h, echelle)
    elif name == "eliminatoire":
        found["au_dessous_de"] = _seuil(h, echelle)
    elif name == "nombre":
        found["au_moins"] = h.number(1, 3)
    elif name == "proportion":
        found["au_moins"] = h.one(("1/3", "50 %", "2/3", "1"))
    if name in ("tous", "nombre", "proportion") and h.chance(25 if nature != "criteres" else 60):
        found["a_partir_de"] = _seuil(h, echelle)
    if h.chance(15):
        found["parmi"] = h.some(codes.parts(nature), 60)
    if h.chance(10) and nature == "epreuves":
        found["type"] = h.one(TYPES)
    return found


# The dossier


class Candidats:
    """Dossiers and decisions of candidats under one règlement."""

    def __init__(self, h: Hasard, arbre: Arbre, regles: Arbre) -> None:
        self.h, self.arbre, self.regles = h, arbre, regles
        self.codes = Codes(arbre)
        self.modes = {e["code"]: self._mode(e) for e in self.codes.epreuves}
        text = str(regles["regles"])
        self.pieces = "'stage'" in text
        self.livret = "'livret'" in text or "'presentation_orale'" in text

    def _mode(self, epreuve: Arbre) -> str:
        if not self.codes.notes_de(epreuve):
            return "entiere"
        return self.h.one(("criteres",) * 6 + ("entiere",) * 2 + ("deux",))

    def dossier(self) -> Arbre:
        h = self.h
        voie = h.one(("formation",) * 6 + ("vae",))
        found: Arbre = {
            "format": "mccgc/dossier@1",
            "candidat": {"identifiant": "X", "nom": "X", "prenom": "X"},
            "voie": voie,
        }
        if h.chance(15):
            found["visee"] = h.some(self.codes.blocs)
        if self.codes.options and h.chance(75):
            found["options"] = h.some(self.codes.options, 30)
        if h.chance(15):
            found["acquis"] = self._acquis()
        if voie == "formation" or h.chance(5):
            found["evaluations"] = self._evaluations(voie)
        if voie == "vae" or (self.livret and h.chance(40)):
            found["livret"] = self._livret()
        if self.pieces and h.chance(80):
            found["pieces"] = [self._piece() for _ in range(h.one((1, 1, 1, 2)))]
        return found

    def decisions(self) -> list[Arbre]:
        h, found = self.h, []
        while h.chance(12):
            objet: Arbre = {"bloc": h.one(self.codes.blocs)}
            if h.chance(25):
                objet = {"certification": True}
            decision = h.one(("acquis", "acquis", "non_acquis", "en_attente"))
            found.append({"candidat": "X", **objet, "decision": decision})
        return found

    def _acquis(self) -> list[Arbre]:
        h, found = self.h, []
        for code in h.some(self.codes.blocs, 30):
            par = h.one(("jury", "equivalence", "dispense"))
            found.append({"bloc": code, "le": "2025-06-30", "par": par, "reference": "PV"})
        if "correspondances" in self.regles:
            for code in h.some(("A1", "A2")):
                old = {"bloc": code, "version": "1", "le": "2020-06-30"}
                found.append({**old, "par": "jury", "reference": "PV"})
        return found

    def _mark(self, epreuve: str | None, voie: str, low: int = 0) -> str:
        notation = self.regles["notation"]
        usual = notation.get("voies", {}).get(voie, notation["echelle"])
        marks = marks_of(notation.get("epreuves", {}).get(epreuve, usual))
        if self.h.chance(1):
            return "?"
        return self.h.one(marks[min(low, len(marks) - 1) :])

    def _livret(self) -> Arbre:
        h = self.h
        missing = h.one((0, 0, 20))
        found: Arbre = {
            "appreciations": {
                code: self._mark(None, "vae")
                for code in self.codes.competences
                if not h.chance(missing)
            }
        }
        if h.chance(80):
            found["depose_le"] = "2026-02-01"
        if h.chance(80):
            presence = h.one(("present",) * 4 + ("absent", "justifiee"))
            found["presentation"] = {"presence": presence}
        return found

    def _piece(self) -> Arbre:
        h = self.h
        found: Arbre = {"code": "stage"}
        if h.chance(85):
            found["le"] = "2026-03-01"
        if h.chance(75):
            found["quantite"] = h.one((5, 10, 20, 30))
        return found

    def _evaluations(self, voie: str) -> list[Arbre]:
        h, found = self.h, []
        missing, absent, low = h.one((0, 0, 0, 8, 30)), h.one((0, 0, 5, 40)), h.one((0, 0, 1))
        resits, doubles = h.one((0, 30, 70)), h.one((0, 0, 30))
        for epreuve in self.codes.epreuves:
            if h.chance(5 if missing else 1):
                continue
            sessions = [1]
            if h.chance(resits):
                sessions.append(2)
                if h.chance(20):
                    sessions.append(3)
            if h.chance(3):
                sessions = sessions[1:]
            for session in sessions:
                partial = session > 1 and len(epreuve["competences"]) > 1 and h.chance(30)
                scope = h.some(epreuve["competences"]) if partial else None
                for _ in range(h.one((2, 2, 3)) if h.chance(doubles) else 1):
                    entry = self._evaluation(epreuve, voie, scope, missing, absent, low)
                    found.append({**entry, "session": session})
        return found

    def _evaluation(
        self,
        epreuve: Arbre,
        voie: str,
        scope: list[str] | None,
        missing: int,
        absent: int,
        low: int,
    ) -> Arbre:
        h, code = self.h, epreuve["code"]
        found: Arbre = {"epreuve": code}
        if scope is not None:
            found["competences"] = scope
        if h.chance(absent):
            found["presence"] = h.one(("absent", "justifiee", "fraude"))
        if "presence" in found and h.chance(90):
            return found
        mode = self.modes[code]
        if mode != "entiere":
            wanted = self.codes.notes_de(epreuve)
            if scope is not None:
                wanted = [k for c in scope for k in self.codes.criteres[c] if k in wanted]
            found["notes"] = {
                k: self._mark(code, voie, low) for k in wanted if not h.chance(missing)
            }
        if mode != "criteres" and not h.chance(missing):
            found["note"] = self._mark(code, voie, low)
        return found
