"""What a référentiel and a règlement declare, by code, read from their trees without models.

Tolerant: what is not of the right shape is passed over, since the schema has its own findings.
"""

from collections.abc import Iterator
from typing import NamedTuple

from mccgc.exact import exact
from mccgc.lint.arbre import tables
from mccgc.source import Liste, Path, Table


class Objet(NamedTuple):
    """Something that has a code: its table, its path, and the code of the bloc it stands in."""

    nature: str
    table: Table
    path: Path
    bloc: str


def objets(referentiel: Table | None) -> Iterator[Objet]:
    """Every bloc, activité, compétence, critère and épreuve, in the order of the file."""
    for bloc_path, bloc in tables(referentiel, (), "blocs"):
        code = str(bloc.get("code"))
        yield Objet("bloc", bloc, bloc_path, code)
        for activite_path, activite in tables(bloc, bloc_path, "activites"):
            yield Objet("activite", activite, activite_path, code)
            for path, competence in tables(activite, activite_path, "competences"):
                yield Objet("competence", competence, path, code)
                for critere_path, critere in tables(competence, path, "criteres"):
                    yield Objet("critere", critere, critere_path, code)
        for path, epreuve in tables(bloc, bloc_path, "epreuves"):
            yield Objet("epreuve", epreuve, path, code)


class Echelle:
    """A scale: says whether it holds what an assessor wrote."""

    def __init__(self, table: Table) -> None:
        """Read the scale."""
        niveaux, etendue = table.get("niveaux"), table.get("etendue")
        self.niveaux: list[str] = list(niveaux) if isinstance(niveaux, Table) else []
        self._etendue: Table | None = etendue if isinstance(etendue, Table) else None

    def admet(self, ecrit: object) -> bool:
        """Whether the scale has this level or mark; true when the scale itself is unreadable."""
        if self.niveaux or self._etendue is None:
            return not self.niveaux or str(ecrit) in self.niveaux
        try:
            low, high, step = (exact(self._etendue.get(key)) for key in ("min", "max", "pas"))
        except ValueError:
            return True
        try:
            lue = exact(ecrit)
        except ValueError:
            return False
        return low <= lue <= high and (not step or ((lue - low) / step).denominator == 1)

    def dit(self) -> str:
        """What the scale admits, for a message."""
        if self.niveaux:
            return ", ".join(self.niveaux)
        etendue = self._etendue or {}
        return f"{etendue.get('min')}–{etendue.get('max')} ({etendue.get('pas')})"


class Reperes:
    """Codes of a référentiel and declarations of a règlement."""

    def __init__(self, referentiel: Table | None, reglement: Table | None) -> None:
        """Read both once; either may be missing."""
        self.referentiel, self.reglement = referentiel, reglement
        self.connu = referentiel is not None
        self.par_nature: dict[str, dict[str, Objet]] = {
            nature: {} for nature in ("bloc", "activite", "competence", "critere", "epreuve")
        }
        self.criteres_de: dict[str, list[str]] = {}
        competence = ""
        for objet in objets(referentiel):
            code = str(objet.table.get("code"))
            self.par_nature[objet.nature].setdefault(code, objet)
            if objet.nature == "competence":
                competence = code
                self.criteres_de.setdefault(code, [])
            elif objet.nature == "critere":
                self.criteres_de[competence].append(code)
        self.doublons = {
            code
            for code, objet in self.par_nature["critere"].items()
            if objet.table.get("doublon_de") is not None
        }
        self._read_epreuves()
        self._read_reglement(reglement or Table())

    def _read_epreuves(self) -> None:
        self.competences_de: dict[str, list[str]] = {}
        self.criteres_notes: dict[str, set[str]] = {}
        for code, objet in self.par_nature["epreuve"].items():
            covered = objet.table.get("competences")
            competences = [str(c) for c in covered] if isinstance(covered, Liste) else []
            self.competences_de[code] = competences
            criteres = {c for comp in competences for c in self.criteres_de.get(comp, ())}
            chosen = objet.table.get("criteres")
            if isinstance(chosen, Liste):
                criteres &= {str(c) for c in chosen}
            self.criteres_notes[code] = criteres - self.doublons

    def _read_reglement(self, reglement: Table) -> None:
        self.echelles = {
            str(table.get("code")): Echelle(table) for _, table in tables(reglement, (), "echelles")
        }
        notation = reglement.get("notation")
        self._notation: Table = notation if isinstance(notation, Table) else Table()
        absences = reglement.get("absences")
        self.absences: list[str] = list(absences) if isinstance(absences, Table) else []
        rattrapage = reglement.get("rattrapage")
        sessions = rattrapage.get("sessions") if isinstance(rattrapage, Table) else None
        self.sessions = sessions if isinstance(sessions, int) else 2
        self.regles = {
            str(table.get("code")): (path, table) for path, table in tables(reglement, (), "regles")
        }

    def echelle(self, epreuve: str, voie: str) -> Echelle | None:
        """Scale in which an épreuve is marked in a voie."""
        epreuves, voies = self._notation.get("epreuves"), self._notation.get("voies")
        own = epreuves.get(epreuve) if isinstance(epreuves, Table) else None
        by_voie = voies.get(voie) if isinstance(voies, Table) else None
        return self.echelles.get(str(own or by_voie or self._notation.get("echelle")))
