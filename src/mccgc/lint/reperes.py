"""What a référentiel and a règlement declare, by code, read from their trees without models.

Tolerant: what is not of the right shape is passed over, since the schema has its own findings.
"""

from collections.abc import Collection, Iterator
from fractions import Fraction
from typing import NamedTuple

from mccgc.exact import as_mark, exact, is_share, mark, of_range
from mccgc.lint.arbre import tables, text
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
    """A scale: says whether it holds what an assessor wrote, and what that is worth."""

    def __init__(self, table: Table) -> None:
        """Read the scale; what is unreadable in it admits everything."""
        niveaux, etendue = table.get("niveaux"), table.get("etendue")
        self.niveaux: list[str] = list(niveaux) if isinstance(niveaux, Table) else []
        self._niveaux: Table = niveaux if isinstance(niveaux, Table) else Table()
        self._etendue: Table | None = etendue if isinstance(etendue, Table) else None
        self._admis: set[object] = {None, *self.niveaux}
        self.bornes = self._bornes()
        self._pas = _exact((self._etendue or Table()).get("pas"))

    def _bornes(self) -> tuple[Fraction, Fraction] | None:
        """Lowest and highest value; None when they cannot be read."""
        ends = self._etendue or Table()
        written = self._niveaux.values() if self._niveaux else (ends.get("min"), ends.get("max"))
        read = [value for value in map(_exact, written) if value is not None]
        return (min(read), max(read)) if len(read) == len(written) > 1 else None

    def admet(self, ecrit: object) -> bool:
        """Whether the scale has this level or mark; true when the scale itself is unreadable."""
        if self.niveaux or self._etendue is None:
            return not self.niveaux or str(ecrit) in self._niveaux
        if self.bornes is None or self._pas is None:
            return True
        lue = _mark(ecrit)
        if lue is None or not self.bornes[0] <= lue <= self.bornes[1]:
            return False
        return not self._pas or ((lue - self.bornes[0]) / self._pas).denominator == 1

    def admet_toutes(self, ecrites: Collection[object]) -> bool:
        """Whether the scale has all of these; what it admitted once is remembered."""
        try:
            if self._admis.issuperset(ecrites):
                return True
            self._admis.update(ecrit for ecrit in set(ecrites) if self.admet(ecrit))
            return self._admis.issuperset(ecrites)
        except TypeError:  # a list or a table, which the schema refuses
            return False

    def valeur(self, ecrit: object) -> Fraction | None:
        """What a level or a mark is worth; None when the scale does not have it."""
        if not self.admet(ecrit):
            return None
        return _exact(self._niveaux.get(str(ecrit)) if self.niveaux else ecrit)

    def seuil(self, node: object, key: str, *, gap: bool = False) -> Fraction | None:
        """Threshold (or gap) at `node[key]`, in points; None when it cannot be read."""
        written = node.get(key) if isinstance(node, Table) else None
        value = _exact(written)
        if value is None or self.bornes is None:
            return None if is_share(written) else value
        return of_range(*self.bornes, written, gap=gap)

    def ambigu(self, written: object, *, gap: bool = False) -> str:
        """Why a threshold (or gap) could be read in two ways: `part`, `fraction`, or nothing.

        A fraction on a range may be points or a share; a share of a scale that does not start at 0
        may count what is below its start or not.
        """
        if is_share(written):
            return "part" if self.bornes is not None and self.bornes[0] and not gap else ""
        if self.niveaux or "/" not in str(written) or _exact(written) is None:
            return ""
        plain = _mark(written) is not None if gap else self.admet(written)
        return "" if plain else "fraction"

    def part(self, written: object) -> str:
        """Points, as a mark, of what could be a share of the range (`75 %`, `15/20`), if it is."""
        value = _exact(written)
        if value is None or self.bornes is None or not 0 <= value <= 1:
            return ""
        low, high = self.bornes
        return as_mark(low + (high - low) * value)

    def dit(self) -> str:
        """What the scale admits, for a message."""
        if self.niveaux:
            return ", ".join(self.niveaux)
        etendue = self._etendue or Table()
        return f"{etendue.get('min')}–{etendue.get('max')} ({etendue.get('pas')})"


def _exact(written: object) -> Fraction | None:
    try:
        return exact(written)
    except ValueError:
        return None


def _mark(written: object) -> Fraction | None:
    try:
        return mark(written)
    except ValueError:
        return None


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
        self.groupes = self._groupes(referentiel)
        certification = (referentiel or Table()).get("certification")
        self.version = text(certification, "version")
        self._read_epreuves()
        self._read_reglement(reglement or Table())

    def _groupes(self, referentiel: Table | None) -> dict[str, tuple[int, frozenset[str]]]:
        """For each group of options, how many blocs to choose and among which."""
        blocs = self.par_nature["bloc"].items()
        groups: dict[str, tuple[int, frozenset[str]]] = {}
        for _, group in tables(referentiel, (), "options"):
            code, choose = str(group.get("code")), group.get("choisir", 1)
            among = frozenset(b for b, objet in blocs if str(objet.table.get("option")) == code)
            groups[code] = (choose if isinstance(choose, int) else 1, among)
        return groups

    def _read_epreuves(self) -> None:
        self.types: dict[str, str | None] = {}
        self.competences_de: dict[str, list[str]] = {}
        self.criteres_notes: dict[str, set[str]] = {}
        for code, objet in self.par_nature["epreuve"].items():
            self.types[code] = text(objet.table, "type")
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
        self._echelle_de: dict[tuple[str, str], Echelle | None] = {}
        absences = reglement.get("absences")
        self.absences: list[str] = list(absences) if isinstance(absences, Table) else []
        rattrapage = reglement.get("rattrapage")
        self.sessions = self._sessions(rattrapage)
        self.sessions_de = dict.fromkeys(self.types, self.sessions)
        own = reversed(list(tables(rattrapage, ("rattrapage",), "exceptions")))
        for _, exception in own:  # the first that names an épreuve wins
            named = exception.get("epreuves")
            codes = {str(code) for code in named} if isinstance(named, Liste) else set()
            for epreuve, kind in self.types.items():
                if epreuve in codes or (kind is not None and kind == text(exception, "type")):
                    self.sessions_de[epreuve] = self._sessions(exception)
        self.regles = {
            str(table.get("code")): (path, table) for path, table in tables(reglement, (), "regles")
        }

    @staticmethod
    def _sessions(politique: object) -> int:
        """Number of sessions that a resit policy permits; two by default, as in the format."""
        sessions = politique.get("sessions") if isinstance(politique, Table) else None
        return sessions if isinstance(sessions, int) else 2

    @property
    def reference(self) -> Echelle | None:
        """Scale in which thresholds and gaps are expressed."""
        return self.echelles.get(str(self._notation.get("echelle")))

    def echelle(self, epreuve: str, voie: str) -> Echelle | None:
        """Scale in which an épreuve is marked in a voie."""
        if (epreuve, voie) not in self._echelle_de:
            self._echelle_de[epreuve, voie] = self._echelle(epreuve, voie)
        return self._echelle_de[epreuve, voie]

    def _echelle(self, epreuve: str, voie: str) -> Echelle | None:
        epreuves, voies = self._notation.get("epreuves"), self._notation.get("voies")
        own = epreuves.get(epreuve) if isinstance(epreuves, Table) else None
        by_voie = voies.get(voie) if isinstance(voies, Table) else None
        return self.echelles.get(str(own or by_voie or self._notation.get("echelle")))
