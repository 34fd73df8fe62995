"""Small référentiels: 1 to 4 blocs, options or not, épreuves that cross compétences."""

from generateur.hasard import Arbre, Hasard

TYPES = ("Oral", "Écrit")


def referentiel(h: Hasard, blocs: int | None = None) -> Arbre:
    """A small référentiel: 1 to 4 blocs, options or not, épreuves that cross compétences."""
    count = blocs or h.one((1, 1, 1, 2, 2, 3, 4))
    optional = h.one((count, count - 1)) if count > 1 and h.chance(30) else None
    found: list[Arbre] = []
    numbers = {"C": 0, "E": 0}
    for index in range(1, count + 1):
        competences = [_competence(h, numbers) for _ in range(h.one((1, 1, 1, 2, 2, 3)))]
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
        "options": [{"code": "OPT", "choisir": h.one((1, 2))}] if optional is not None else [],
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
