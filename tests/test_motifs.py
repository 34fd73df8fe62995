"""Les raisons de chaque cas d'expert, mot pour mot : ce qu'un jury et un candidat liraient.

Les cas disent le verdict ; ces pages disent pourquoi, pour les objets que le cas nomme. Ce qu'une
page a déjà dit n'y est pas répété.
`MCCGC_SNAPSHOTS=1 pytest tests/test_motifs.py` les écrit à nouveau, à relire dans le diff.
"""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from mccgc.cases import Suite, make_dossier, open_suite
from mccgc.decision.engine import Proposition, decider
from mccgc.decision.motif import Motif
from mccgc.decision.plan import CERTIFICATION, Plan
from mccgc.model.cas import Attendu
from mccgc.render.lectures import Lecture
from mccgc.render.raisons import Raison, raisons

ROOT = Path(__file__).parent.parent
SNAPSHOTS = ROOT / "tests" / "snapshots" / "motifs"
FICHIERS = {
    **{f"cas-{f.stem}": f for f in sorted((ROOT / "cas").glob("*.yaml"))},
    **{f.parent.name: f for f in sorted((ROOT / "tests" / "reglements").glob("*/cas.yaml"))},
}


@pytest.mark.parametrize("nom", FICHIERS)
def test_raisons_de_chaque_cas(nom: str) -> None:
    suite, _ = open_suite(FICHIERS[nom])
    assert suite is not None
    page = "\n".join(_page(suite)) + "\n"
    fichier = SNAPSHOTS / f"{nom}.txt"
    if os.environ.get("MCCGC_SNAPSHOTS"):
        fichier.parent.mkdir(parents=True, exist_ok=True)
        fichier.write_bytes(page.encode())
    assert page == fichier.read_text(encoding="utf-8")


def _page(suite: Suite) -> Iterator[str]:
    dites: set[str] = set()
    for cas in suite.fichier.cas:
        plan = Plan(suite.referentiel, suite.reglement, cas.le)
        dossier = make_dossier(plan, suite, cas.differe)
        proposition = decider(plan, dossier, cas.differe.decisions)
        trees = (
            "\n".join(_arbre(raisons(motif, dossier, plan), titre))
            for titre, motif in _nommes(cas.attendu, proposition)
        )
        nouvelles = [tree for tree in trees if tree not in dites]
        dites.update(nouvelles)
        if nouvelles:
            yield f"# {cas.nom}"
            yield from nouvelles
            yield ""


def _nommes(attendu: Attendu, proposition: Proposition) -> Iterator[tuple[str, Motif]]:
    """Motifs des objets dont le cas attend quelque chose, et ceux que le jury a remplacés."""
    dits = dict.fromkeys((*attendu.competences, *attendu.epreuves, *attendu.valeurs))
    for code in dits:
        motif = proposition.competences.get(code) or proposition.epreuves.get(code)
        if motif is not None:
            yield code, motif
    for code in dict.fromkeys((*attendu.blocs, *attendu.par)):
        yield code, proposition.blocs[code]
    if attendu.certification is not None:
        yield CERTIFICATION, proposition.certification
    for code, motif in proposition.propose.items():
        yield f"{code}, proposition remplacée", motif


def _arbre(raison: Raison, titre: str, marge: str = "") -> Iterator[str]:
    """Un motif, ses conditions, ce qu'il a lu, et d'un mot les objets qu'il rassemble."""
    dessous = [part for part in raison.parties if part.objet != raison.objet]
    faits = {
        "valeur": raison.valeur,
        "seuil": raison.seuil,
        "manque": " ".join(raison.manque),
        "lu": " ".join(map(_lue, raison.lectures)),
        "parties": " ".join(f"{p.objet}={p.verdict}({p.cle},{p.valeur})" for p in dessous),
        "règle": raison.regle.code if raison.regle else "",
    }
    dits = " ; ".join(f"{nom} {fait}" for nom, fait in faits.items() if fait not in (None, ""))
    yield f"{marge}{titre} : {raison.verdict}, {raison.cle}. {raison.phrase} [{dits}]"
    for part in raison.parties:
        if part.objet == raison.objet:
            yield from _arbre(part, part.objet, f"{marge}  ")


def _lue(lecture: Lecture) -> str:
    place = f"@{lecture.epreuve}/{lecture.session}" if lecture.epreuve else ""
    ecart = "!" if lecture.ecart else ""
    return f"{lecture.objet}={lecture.note or lecture.etat}→{lecture.valeur}{place}{ecart}"
