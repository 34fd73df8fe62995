"""Engine and oracle agree on a hundred thousand pairs drawn over the whole vocabulary."""

from collections import Counter
from collections.abc import Iterator
from random import Random

import pytest

from accord import Essai, Paire, report
from generateur import JURY_LE, Candidats, Hasard, referentiel, reglement

CHUNKS, REGLEMENTS, DOSSIERS = 50, 80, 25
"""50 tests of 80 règlements of 25 dossiers each: 100,000 pairs, shared between processes."""


def pairs(seed: int, reglements: int = REGLEMENTS) -> Iterator[tuple[Paire, Essai]]:
    """Draw règlements, and dossiers for each; a seed always gives the same."""
    for index in range(reglements):
        h = Hasard(Random(seed * 1000 + index))  # noqa: S311  a draw, not a secret
        of = referentiel(h)
        regles, le = reglement(h, of), h.one((None, JURY_LE))
        paire = Paire(of, regles, le)
        candidats = Candidats(h, of, regles)
        for _ in range(DOSSIERS):
            yield paire, Essai(of, regles, candidats.dossier(), candidats.decisions(), le)


@pytest.mark.parametrize("seed", range(CHUNKS))
def test_engine_and_oracle_agree(seed: int) -> None:
    for paire, essai in pairs(seed):
        assert paire.agree(essai), report(essai)


def test_the_draw_leaves_nothing_aside() -> None:
    """Every verdict at every level, every result, every mechanism, often enough to count."""
    seen: Counter[str] = Counter()
    for paire, essai in pairs(0):
        expected, _ = paire.both(essai)
        for kind in ("competences", "epreuves", "blocs"):
            seen.update(f"{kind} {verdict}" for verdict in set(expected[kind].values()))
        seen[f"certification {expected['certification']}"] += 1
        seen[f"resultat {expected['resultat']}"] += 1
    total = REGLEMENTS * DOSSIERS
    for kind in ("competences", "epreuves", "blocs"):
        for verdict in ("acquis", "non_acquis", "en_attente"):
            assert seen[f"{kind} {verdict}"] > total // 20
    for verdict in ("acquise", "non_acquise", "en_attente", "hors_visee"):
        assert seen[f"certification {verdict}"] > total // 20
    for resultat in ("succes_total", "succes_partiel", "echec", "en_attente", "absent", "excuse"):
        assert seen[f"resultat {resultat}"] > 0
