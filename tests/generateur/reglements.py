"""Règlements over the whole vocabulary; most draws leave most of it aside."""

from datetime import date

from generateur.echelles import ECHELLES, seuil
from generateur.hasard import Arbre, Hasard
from generateur.referentiels import TYPES, Codes

JURY_LE = date(2026, 6, 25)
DATES = ("2026-01-01", "2026-06-24", "2026-06-25", "2026-06-26", "2027-01-01")
SOURCE = {"autorite": "hypothese", "titre": "Essai"}

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
        ecart = seuil(h, found["notation"]["echelle"], ("0", "1/4", "1/2", "1"), span=True)
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


def _politique(h: Hasard) -> Arbre:
    return {
        "retient": h.one(("meilleure", "meilleure", "derniere", "remplace")),
        "par": h.one(("competence", "competence", "epreuve", "critere")),
        "note_epreuve": h.one(("competences", "competences", "session")),
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
            "de": seuil(h, echelles[0], ("0", "1/4", "2/5")),
            "a_moins_de": seuil(h, echelles[0], ("1/2", "2/3", "1")),
        }
    return found


def _regles(h: Hasard, codes: Codes, echelles: list[str]) -> list[Arbre]:
    found: list[Arbre] = []
    for portee, percent in (
        ("competence", 85),
        ("epreuve", 40),
        ("bloc", 97),
        ("certification", 97),
    ):
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


KINDS = (
    *("tous", "tous", "nombre", "proportion", "moyenne", "moyenne", "plancher", "eliminatoire"),
    *("note", "piece"),
)


def _condition(h: Hasard, codes: Codes, echelle: str, portee: str, depth: int = 0) -> Arbre:
    if depth < 2 and h.chance(25 - 10 * depth):
        many = h.one(("toutes_ces_conditions", "une_de_ces_conditions"))
        count = h.number(1, 3)
        return {many: [_condition(h, codes, echelle, portee, depth + 1) for _ in range(count)]}
    name = h.one((*KINDS, "options") if portee == "certification" else KINDS)
    if name == "note" and portee != "certification":
        return {"note": portee, "au_moins": seuil(h, echelle)}
    if name == "options":
        return {"options": "OPT", **({"choisir": h.number(1, 2)} if h.chance(25) else {})}
    if name in ("piece", "note"):
        piece = h.one(("stage", "stage", "livret", "presentation_orale"))
        return {"piece": piece, **({"au_moins": h.one((10, 30))} if h.chance(50) else {})}
    return _of_parts(h, codes, echelle, portee, name)


def _of_parts(h: Hasard, codes: Codes, echelle: str, portee: str, name: str) -> Arbre:
    nature = h.one(NATURES[portee]) if h.chance(98) else h.one(("criteres", "competences"))
    found: Arbre = {name: nature}
    if name in ("moyenne", "plancher"):
        found["au_moins"] = seuil(h, echelle)
    elif name == "eliminatoire":
        found["au_dessous_de"] = seuil(h, echelle)
    else:
        if name == "nombre":
            found["au_moins"] = h.number(1, 3)
        elif name == "proportion":
            found["au_moins"] = h.one(("1/3", "50 %", "2/3", "1"))
        if h.chance(60 if nature == "criteres" else 25):
            found["a_partir_de"] = seuil(h, echelle)
    if h.chance(15):
        found["parmi"] = h.some(codes.parts(nature), 60)
    if h.chance(10) and nature == "epreuves":
        found["type"] = h.one(TYPES)
    return found
