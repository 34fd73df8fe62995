"""What a verdict says of itself, to the jury and to the candidat."""

from fractions import Fraction
from pathlib import Path
from typing import NamedTuple

import pytest

import petite_cohorte
from mccgc.cohort import Examination, examine_all, open_cohort
from mccgc.decision.motif import Motif, Tentative
from mccgc.decision.plan import Plan
from mccgc.decision.verdict import ACQUIS, EN_ATTENTE, NON_ACQUIS, Verdict
from mccgc.model.reglement import Regle
from mccgc.render.lectures import ABSENCE, LUE, MANQUANTE, Lecture, lectures
from mccgc.render.raisons import manques, phrase, raisons

DEMI = Fraction(1, 2)


def regle(porte_sur: str, autorite: str = "hypothese") -> Regle:
    return Regle.model_validate(
        {
            "code": porte_sur,
            "porte_sur": porte_sur,
            "si": {"tous": "competences"},
            "source": {"autorite": autorite, "titre": "À confirmer"},
        }
    )


COMPETENCE, BLOC = regle("competence"), regle("bloc")


def competence(code: str, verdict: Verdict, valeur: Fraction | None = None) -> Motif:
    numerateur, denominateur = (None, 1) if valeur is None else valeur.as_integer_ratio()
    return Motif("moyenne", verdict, code, COMPETENCE, numerateur, denominateur, DEMI)


def moyenne(
    verdict: Verdict,
    valeurs: dict[str, int | None],
    *,
    session: int = 1,
    ecarts: tuple[str, ...] = (),
) -> Motif:
    """Mean of C5's critères, marked in whole points."""
    notes = [valeurs.get(code) for code in ("C5.1", "C5.2", "C5.3")]
    connues = [note for note in notes if note is not None]
    return Motif(
        "moyenne",
        verdict,
        "C5",
        COMPETENCE,
        sum(connues) if len(connues) == 3 else None,
        6,
        DEMI,
        lus=("C5.1", "C5.2", "C5.3"),
        manque=tuple(c for c in ("C5.1", "C5.2", "C5.3") if valeurs.get(c) is None),
        tentative=Tentative(session, dict(valeurs), {"E5": (0,)}, ecarts),
    )


class Cas(NamedTuple):
    motif: Motif
    jury: str
    candidat: str


CAS = {
    "moyenne atteinte": Cas(
        moyenne(ACQUIS, {"C5.1": 2, "C5.2": 2, "C5.3": 1}),
        "Moyenne de 5/6, qui atteint le seuil de 1/2.",
        "Votre moyenne est de 5/6 ; elle atteint le seuil de 1/2.",
    ),
    "moyenne manquée, à la seconde session": Cas(
        moyenne(NON_ACQUIS, {"C5.1": 1, "C5.2": 1, "C5.3": 0}, session=2),
        "Session 2. Moyenne de 1/3, au-dessous du seuil de 1/2.",
        "Session 2. Votre moyenne est de 1/3 ; elle n'atteint pas le seuil de 1/2.",
    ),
    "deux notes manquent": Cas(
        moyenne(EN_ATTENTE, {"C5.1": 2}),
        "Moyenne inconnue (seuil de 1/2). Il manque les notes de C5.2 et C5.3.",
        "Votre moyenne n'est pas encore connue ; le seuil est de 1/2. "
        "Il manque vos notes pour C5.2 et C5.3.",
    ),
    "une note manque et une autre est disputée": Cas(
        moyenne(EN_ATTENTE, {"C5.1": 2, "C5.3": None}, ecarts=("C5.3",)),
        "Moyenne inconnue (seuil de 1/2). Il manque la note de C5.2. "
        "Évaluateurs en désaccord sur C5.3.",
        "Votre moyenne n'est pas encore connue ; le seuil est de 1/2. "
        "Il manque votre note pour C5.2. "
        "Vos évaluateurs doivent encore s'accorder sur C5.3.",
    ),
    "toutes les notes manquent": Cas(
        moyenne(EN_ATTENTE, {}),
        "Moyenne inconnue (seuil de 1/2). Il manque toutes les notes de C5.",
        "Votre moyenne n'est pas encore connue ; le seuil est de 1/2. "
        "Il manque toutes vos notes pour C5.",
    ),
    "une session en attente peut relever": Cas(
        moyenne(ACQUIS, {"C5.1": 2, "C5.2": 2, "C5.3": 2})._replace(provisoire=True),
        "Moyenne de 1, qui atteint le seuil de 1/2. "
        "Une session incomplète peut encore relever ce résultat.",
        "Votre moyenne est de 1 ; elle atteint le seuil de 1/2. "
        "Une session encore incomplète peut relever ce résultat.",
    ),
    "livret de VAE": Cas(
        moyenne(ACQUIS, {})._replace(
            numerateur=1, denominateur=2, manque=(), tentative=Tentative(1, {"C5": 1}, {})
        ),
        "Appréciation de 1/2, qui atteint le seuil de 1/2.",
        "Votre livret est apprécié à 1/2 ; le seuil de 1/2 est atteint.",
    ),
    "décimale française": Cas(
        competence("C1", NON_ACQUIS, Fraction(123, 10))._replace(seuil=Fraction(25, 2)),
        "Moyenne de 12,3, au-dessous du seuil de 12,5.",
        "Votre moyenne est de 12,3 ; elle n'atteint pas le seuil de 12,5.",
    ),
    "bloc acquis": Cas(
        Motif(
            "tous",
            ACQUIS,
            "B1",
            BLOC,
            parties=(competence("C1", ACQUIS), competence("C2", ACQUIS)),
        ),
        "Les 2 compétences sont acquises.",
        "Vous avez validé les 2 compétences.",
    ),
    "bloc refusé, une compétence en attente": Cas(
        Motif(
            "tous",
            NON_ACQUIS,
            "B1",
            BLOC,
            parties=(
                competence("C1", NON_ACQUIS, Fraction(0)),
                competence("C2", NON_ACQUIS, Fraction(0)),
                competence("C3", EN_ATTENTE),
            ),
            manque=("C1", "C2", "C3"),
        ),
        "Les compétences C1 et C2 ne sont pas acquises. La compétence C3 est en attente.",
        "Vous n'avez pas validé les compétences C1 et C2. La compétence C3 est en attente.",
    ),
    "nombre exigé": Cas(
        Motif(
            "nombre",
            NON_ACQUIS,
            "B1",
            BLOC,
            seuil=Fraction(2),
            compte=1,
            parties=(competence("C1", ACQUIS), competence("C2", NON_ACQUIS, Fraction(0))),
            manque=("C2",),
        ),
        "Compétences acquises : 1 sur 2 ; il en faut 2. La compétence C2 n'est pas acquise.",
        "Compétences acquises : 1 sur 2 ; il vous en faut 2. "
        "Vous n'avez pas validé la compétence C2.",
    ),
    "plancher": Cas(
        Motif(
            "plancher",
            NON_ACQUIS,
            "B1",
            BLOC,
            seuil=Fraction(7),
            parties=(competence("C1", NON_ACQUIS, Fraction(6)), competence("C2", EN_ATTENTE)),
            manque=("C1", "C2"),
        ),
        "Au-dessous du plancher de 7 : C1. Il manque la note de C2.",
        "Une note au moins est au-dessous du plancher de 7 : C1. Il manque votre note pour C2.",
    ),
    "pièce manquante": Cas(
        Motif("piece", EN_ATTENTE, "certification", manque=("livret",), detail="livret"),
        "Il manque le livret de preuves.",
        "Il manque à votre dossier le livret de preuves.",
    ),
    "pièce insuffisante": Cas(
        Motif("piece", NON_ACQUIS, "B1", BLOC, 40, 1, Fraction(60), detail="stage"),
        "Pièce insuffisante, 40 pour 60 exigés : la pièce « stage ».",
        "Votre dossier comporte la pièce « stage », mais 40 pour 60 exigés.",
    ),
    "option à choisir": Cas(
        Motif("options", EN_ATTENTE, "certification", compte=0, seuil=Fraction(1), detail="OPT"),
        "Blocs acquis du groupe OPT : 0 ; il en faut 1. Il reste 1 bloc d'option à choisir.",
        "Blocs acquis du groupe OPT : 0 ; il vous en faut 1. "
        "Il vous reste 1 bloc d'option à choisir.",
    ),
    "toutes les conditions : celles qui manquent": Cas(
        Motif(
            "toutes_ces_conditions",
            EN_ATTENTE,
            "certification",
            parties=(
                Motif("piece", ACQUIS, "certification", detail="livret"),
                Motif("piece", EN_ATTENTE, "certification", detail="presentation_orale"),
            ),
        ),
        "Il manque la présentation orale du livret devant le jury.",
        "Il manque à votre dossier la présentation orale du livret devant le jury.",
    ),
    "une condition suffit : celle qui est remplie": Cas(
        Motif(
            "une_de_ces_conditions",
            ACQUIS,
            "B1",
            parties=(
                competence("C1", NON_ACQUIS, Fraction(0)),
                Motif("piece", ACQUIS, "B1", detail="derogation"),
            ),
        ),
        "Au dossier : la pièce « derogation ».",
        "Votre dossier comporte la pièce « derogation ».",
    ),
    "capitalisation": Cas(
        Motif("capitalisation", ACQUIS, "B1", detail="PV 2024-06"),
        "Bloc acquis antérieurement par décision de jury (PV 2024-06).",
        "Vous avez acquis ce bloc antérieurement (PV 2024-06) : il l'est à vie.",
    ),
    "décision motivée": Cas(
        Motif("jury", NON_ACQUIS, "B1", detail="Plagiat établi."),
        "Non acquis par décision du jury. Motif : Plagiat établi.",
        "Non acquis par décision du jury. Motif : Plagiat établi.",
    ),
}


@pytest.mark.parametrize("nom", CAS)
def test_phrase(nom: str) -> None:
    cas = CAS[nom]
    assert phrase(cas.motif) == cas.jury
    assert phrase(cas.motif, "candidat") == cas.candidat


@pytest.mark.parametrize("nom", CAS)
def test_every_reason_speaks_english(nom: str) -> None:
    assert phrase(CAS[nom].motif, "jury", "en")
    assert phrase(CAS[nom].motif, "candidat", "en")


class Lu(NamedTuple):
    """What the tests need of a cohorte."""

    plan: Plan
    examinations: dict[str, Examination]

    def lectures(self, identifiant: str, code: str) -> tuple[Lecture, ...]:
        examination = self.examinations[identifiant]
        assert examination.proposition is not None
        assert examination.dossier is not None
        motif = examination.proposition.competences[code]
        return lectures(motif, examination.dossier, self.plan)


@pytest.fixture
def lu(tmp_path: Path) -> Lu:
    cohort, _ = open_cohort(petite_cohorte.write(tmp_path))
    assert cohort is not None
    return Lu(cohort.plan, {e.document.path.split("/")[-1][:-5]: e for e in examine_all(cohort)})


def test_lectures_lead_to_the_line_of_each_mark(lu: Lu) -> None:
    document = lu.examinations["BORD-1"].document
    found = {(x.objet, x.evaluateur): x for x in lu.lectures("BORD-1", "C1")}
    lecture = found["C1.1", "EV-2"]
    assert (lecture.etat, lecture.note, lecture.valeur) == (
        LUE,
        "partiellement acquis",
        Fraction(3, 4),
    )
    assert lecture.pointeur == "/evaluations/1/notes/C1.1"
    assert "C1.1: partiellement acquis" in document.lines[document.line_of(lecture.chemin) - 1]


def test_lectures_say_disagreements_absences_and_missing_marks(lu: Lu) -> None:
    disputed = [x for x in lu.lectures("ATTENTE-1", "C1") if x.ecart]
    assert [(x.objet, x.evaluateur, x.note) for x in disputed] == [
        ("C1.3", "EV-1", "acquis"),
        ("C1.3", "EV-2", "non acquis"),
    ]
    missing = [(x.objet, x.etat) for x in lu.lectures("ATTENTE-1", "C2")]
    assert missing == [("C2.1", LUE), ("C2.2", MANQUANTE)]
    absent = lu.lectures("ATTENTE-1", "C3")
    assert {(x.etat, x.note, x.pointeur) for x in absent} == {
        (ABSENCE, "absence_justifiee", "/evaluations/3/presence")
    }


def test_lectures_of_a_livret(lu: Lu) -> None:
    (lecture,) = lu.lectures("VAE-1", "C2")
    assert (lecture.pointeur, lecture.note) == ("/livret/appreciations/C2", "partiellement acquis")


def test_lectures_of_a_resit_are_those_of_the_session_that_counts(lu: Lu) -> None:
    assert {(x.session, x.note) for x in lu.lectures("BORD-1", "C2")} == {
        (2, "acquis"),
        (2, "partiellement acquis"),
    }


def test_a_rule_never_travels_without_its_authority(lu: Lu) -> None:
    examination = lu.examinations["VAE-1"]
    assert examination.proposition is not None
    assert examination.dossier is not None
    tree = raisons(examination.proposition.blocs["B2"], examination.dossier, lu.plan)
    assert tree.regle is not None
    assert not tree.regle.hypothese
    assert [p.regle.hypothese for p in tree.parties if p.regle is not None] == [True, True]
    assert [(p.objet, p.verdict) for p in tree.parties] == [("C3", "non_acquis"), ("C4", "acquis")]


def test_what_is_missing_is_said_once(lu: Lu) -> None:
    proposition = lu.examinations["ATTENTE-1"].proposition
    assert proposition is not None
    said = manques((*proposition.blocs.values(), proposition.certification))
    assert said == (
        "Excusé à E3 (absence justifiée).",
        "Évaluateurs en désaccord sur C1.3.",
        "Il manque la note de C2.2.",
    )
