"""A rule as documents cite it."""

from typing import NamedTuple

from mccgc.model.reglement import Regle

HYPOTHESE = "hypothese"


class RegleCitee(NamedTuple):
    """A rule as documents cite it: never without its authority."""

    code: str
    titre: str
    autorite: str
    source: str
    citation: str | None

    @property
    def hypothese(self) -> bool:
        """Whether nobody but the program's authors has said it yet."""
        return self.autorite == HYPOTHESE

    @classmethod
    def of(cls, regle: Regle) -> "RegleCitee":
        """Cite a rule of the règlement."""
        source = regle.source
        titre = regle.titre or regle.code
        return cls(regle.code, titre, source.autorite, source.titre, source.citation)
