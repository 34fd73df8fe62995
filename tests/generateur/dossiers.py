"""Dossiers of candidats and decisions of the jury, under one règlement."""

from generateur.echelles import marks_of
from generateur.hasard import Arbre, Hasard
from generateur.referentiels import Codes


class Candidats:
    """Dossiers and decisions of candidats under one règlement."""

    def __init__(self, h: Hasard, arbre: Arbre, regles: Arbre) -> None:
        self.h, self.arbre, self.regles = h, arbre, regles
        self.codes = Codes(arbre)
        self.modes = {e["code"]: self._mode(e) for e in self.codes.epreuves}
        self.every = [
            k["code"]
            for b in arbre["blocs"]
            for a in b["activites"]
            for c in a["competences"]
            for k in c["criteres"]
        ]
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
        if h.chance(25):
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
            found["pieces"] = [self._piece() for _ in range(h.one((1, 1, 2, 3)))]
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
            return self.h.one(("?", "15/20", "1/2", "75 %"))
        return self.h.one(marks[min(low, len(marks) - 1) :])

    def _livret(self) -> Arbre:
        h = self.h
        missing = h.one((0, 0, 20))
        found: Arbre = {
            "appreciations": {
                code: self._mark(None, "vae")
                for code in (*self.codes.competences, *self.codes.codes_epreuves)
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
                several = h.one((2, 2, 3, 4)) if h.chance(doubles) else 1
                shared = several > 1 and len(epreuve["competences"]) > 1 and h.chance(40)
                for _ in range(several):
                    own = h.some(epreuve["competences"]) if shared and h.chance(80) else scope
                    entry = self._evaluation(epreuve, voie, own, missing, absent, low)
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
            if h.chance(3):
                # Left empty; or a critère that the épreuve does not assess, which is ignored.
                found["notes"] |= {k: None for k in wanted if h.chance(30)}
                found["notes"][h.one(self.every)] = self._mark(code, voie, low)
        if mode != "criteres" and not h.chance(missing):
            found["note"] = self._mark(code, voie, low)
        return found
