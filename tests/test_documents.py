"""The documents, byte for byte, and what must never be in them.

`MCCGC_SNAPSHOTS=1 pytest tests/test_documents.py` writes them anew, to be read in the diff.
"""

import json
import os
import re
import subprocess
import sys
from html import unescape
from html.parser import HTMLParser
from pathlib import Path

import jsonschema_rs
import pytest

import petite_cohorte
from commande import typed
from mccgc.cohort import Cohort, Examination, examine_all, open_cohort
from mccgc.render import contract_schemas, contrat
from mccgc.render.documents import write_documents
from mccgc.render.environment import css_string, markdown, render
from mccgc.render.views import fiche, pv, resume
from mccgc.render.views.commun import resultat
from mccgc.render.writer import file_name

PRINTED = True
SNAPSHOTS = Path(__file__).parent / "snapshots"
DOCUMENTS = (
    "index.html",
    "index.md",
    "pv.html",
    "pv.md",
    "fiches/ATTENTE-1.html",
    "fiches/ATTENTE-1.md",
    "fiches/BORD-1.html",
    "fiches/BORD-1.md",
    "fiches/JURY-1.html",
    "fiches/JURY-1.md",
    "fiches/VAE-1.html",
    "fiches/VAE-1.md",
)


class Produced:
    """The documents of the small cohorte; `bare` pages have no style: their snapshots are short."""

    def __init__(self, folder: Path) -> None:
        cohort, _ = open_cohort(petite_cohorte.write(folder))
        assert cohort is not None
        self.cohort: Cohort = cohort
        self.examinations: list[Examination] = list(examine_all(cohort))
        self.full, self.bare, templates = folder / "full", folder / "bare", folder / "templates"
        templates.mkdir()
        (templates / "style.css").write_text("", encoding="utf-8")
        write_documents(cohort, self.examinations, self.full)
        write_documents(cohort, self.examinations, self.bare, templates=templates)


@pytest.fixture(scope="module")
def produced(tmp_path_factory: pytest.TempPathFactory) -> Produced:
    return Produced(tmp_path_factory.mktemp("cohorte"))


def compare(name: str, text: str) -> None:
    path = SNAPSHOTS / name
    if os.environ.get("MCCGC_SNAPSHOTS"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())
    assert text.encode() == path.read_bytes()


@pytest.mark.parametrize("name", DOCUMENTS)
def test_snapshot(produced: Produced, name: str) -> None:
    compare(name, (produced.bare / name).read_bytes().decode())


def test_snapshot_of_the_contract(produced: Produced) -> None:
    told = [contrat.candidat(produced.cohort, e) for e in produced.examinations]
    text = json.dumps(told, ensure_ascii=False, indent=1) + "\n"
    folder = produced.cohort.folder.as_posix()
    compare("candidats.json", text.replace(folder, "essai"))


def test_no_document_tells_an_amenagement(produced: Produced) -> None:
    files = [path for path in produced.full.rglob("*") if path.is_file()]
    assert len(files) == 2 * (len(petite_cohorte.DOSSIERS) + 2)
    out: list[str] = []
    contrat.write_json(produced.cohort, produced.examinations, [], out.append)
    contrat.write_csv(produced.cohort, produced.examinations, out.append)
    for text in (*(path.read_text(encoding="utf-8") for path in files), "".join(out)):
        for word in (*petite_cohorte.MESURE.split(" et "), "AM-1"):
            assert word not in text
    for path in files:
        assert "ménagement" not in path.read_text(encoding="utf-8")


class Outline(HTMLParser):
    """Headings, scripts and addresses of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.levels: list[int] = []
        self.tags: list[str] = []
        self.addresses: list[str] = []
        self.lang = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        if re.fullmatch("h[1-6]", tag):
            self.levels.append(int(tag[1]))
        given = dict(attrs)
        self.lang = self.lang or given.get("lang") or ""
        self.addresses += [given[name] or "" for name in ("href", "src") if name in given]


def pages(produced: Produced) -> list[Path]:
    return sorted(produced.full.rglob("*.html"))


def test_pages_stand_alone_and_run_nothing(produced: Produced) -> None:
    for path in pages(produced):
        text = path.read_text(encoding="utf-8")
        outline = Outline(text)
        assert not {"script", "link", "img", "iframe", "object"} & set(outline.tags)
        assert "url(" not in text
        for address in outline.addresses:
            assert (path.parent / address).is_file(), address


def test_pages_have_an_outline(produced: Produced) -> None:
    for path in pages(produced):
        outline = Outline(path.read_text(encoding="utf-8"))
        assert outline.lang == "fr"
        assert outline.levels[0] == 1
        assert outline.levels.count(1) == 1
        steps = zip(outline.levels, outline.levels[1:], strict=False)
        assert all(after - before <= 1 for before, after in steps)


def test_what_a_candidat_writes_stays_text(produced: Produced) -> None:
    sheet = (produced.full / "fiches/BORD-1.html").read_text(encoding="utf-8")
    assert "<script" not in sheet.lower()
    assert "&lt;SCRIPT&gt;ALERT(1)" in sheet
    assert "<b>Bien" not in sheet
    minutes = (produced.full / "pv.md").read_text(encoding="utf-8")
    (line,) = [x for x in minutes.splitlines() if "BORD-1" in x and x.startswith("|")]
    assert re.sub(r"\\.", "", line).count("|") == 8
    assert "<" not in re.sub(r"\\.", "", line)


@pytest.mark.parametrize(
    ("written", "printed"),
    [("a|b", "a\\|b"), ("# *x*\n_y_", "\\# \\*x\\* \\_y\\_"), ("<i>`[", "\\<i\\>\\`\\[")],
)
def test_markdown_is_inert(written: str, printed: str) -> None:
    assert markdown(written) == printed


def test_css_strings_hold_anything() -> None:
    assert css_string('a";}</style>') == '"a\\22 \\3b \\7d \\3c \\2f style\\3e "'


def test_proposals_and_decisions_stand_side_by_side(produced: Produced) -> None:
    by_name = {e.document.path.rsplit("/", 1)[1]: e for e in produced.examinations}
    sheet = fiche(produced.cohort, by_name["JURY-1.yaml"])
    (bloc, certification) = sheet.decisions
    assert (bloc.objet, bloc.propose.code, bloc.conforme) == ("B2", "non_acquis", False)
    assert bloc.decide is not None
    assert bloc.decide.code == "acquis"
    assert certification.decide is None
    assert [b.origine for b in sheet.blocs] == ["bloc capitalisé", "décision du jury"]


WHOLE = """\
format: mccgc/deliberation@1
le: 2026-06-25
presents: [J1, J2]
decisions:
  - {candidat: ATTENTE-1, bloc: B1, decision: en_attente}
  - {candidat: ATTENTE-1, bloc: B2, decision: en_attente}
  - {candidat: ATTENTE-1, certification: true, decision: en_attente}
  - {candidat: JURY-1, bloc: B2, decision: acquis, motif: Le concert rattrape le reste.}
propositions_suivies:
  BORD-1: {B1: acquis, B2: acquis, certification: acquis}
  JURY-1: {certification: acquis}
  VAE-1: {B1: acquis, B2: non_acquis, certification: non_acquis}
"""


@pytest.mark.parametrize(
    ("before", "after", "reason"),
    [
        ("", "", ""),
        (
            "  JURY-1: {certification: acquis}\n",
            "",
            "Reste à décider : 1 verdict, pour 1 candidat.",
        ),
        (WHOLE, "format: mccgc/deliberation@1\nle: 2026-06-25\n", "Reste à décider : 11 verdicts"),
        (", motif: Le concert rattrape le reste.", "", "Erreurs à corriger"),
        ("presents: [J1, J2]", "presents: [J1, J9]", "Erreurs à corriger"),
    ],
)
def test_the_minutes_are_a_draft_until_all_is_decided(
    tmp_path: Path, before: str, after: str, reason: str
) -> None:
    cohorte, out = petite_cohorte.write(tmp_path), tmp_path / "out"
    text = WHOLE.replace(before, after) if before else WHOLE
    (cohorte / "deliberation.yaml").write_text(text, encoding="utf-8")
    report(str(cohorte), "-o", str(out))
    title = "Projet de procès-verbal" if reason else "Procès-verbal de délibération"
    for name in ("pv.html", "pv.md", "index.html", "index.md"):
        told = typed(unescape((out / name).read_text(encoding="utf-8")))
        assert title in told
        assert ("Projet" in told) is bool(reason)
        assert reason in told
        assert ("(p)" in told) is reason.startswith("Reste")
    sheet = (out / "fiches/BORD-1.html").read_text(encoding="utf-8")
    assert ("Fiche de jury – projet" in sheet) is (before in (WHOLE, "presents: [J1, J2]"))


@pytest.mark.parametrize("presents", ["", "presents: []", "presents: [J9]"])
def test_minutes_that_name_nobody_present_are_a_draft(tmp_path: Path, presents: str) -> None:
    cohorte, out = petite_cohorte.write(tmp_path), tmp_path / "out"
    text = re.sub(r"presents: \[.*?\]", presents, WHOLE)
    (cohorte / "deliberation.yaml").write_text(text, encoding="utf-8")
    report(str(cohorte), "-o", str(out))
    for name in ("pv.html", "pv.md"):
        told = (out / name).read_text(encoding="utf-8")
        assert "Projet de procès-verbal" in told
        assert "ne nomme aucun membre du jury présent" in told


def test_what_a_former_report_left_is_named(tmp_path: Path) -> None:
    cohorte, out = petite_cohorte.write(tmp_path), tmp_path / "out"
    assert "non refait" not in typed(report(str(cohorte), "-o", str(out)).stderr)
    again = report(str(cohorte), "-o", str(out), "--format", "md")
    assert "non refait par celui-ci : pv.html, index.html." in typed(again.stderr)
    (cohorte / "cohorte.yaml").write_text("format: mccgc/cohorte@1\n", encoding="utf-8")
    broken = report(str(cohorte), "-o", str(out))
    assert "celui-ci : pv.html, pv.md, index.html, index.md." in typed(broken.stderr)


def test_a_certification_that_the_jury_decided_says_so(tmp_path: Path) -> None:
    cohorte, out = petite_cohorte.write(tmp_path), tmp_path / "out"
    text = WHOLE.replace("JURY-1, bloc: B2", "JURY-1, certification: true")
    text = text.replace("JURY-1: {certification: acquis}", "JURY-1: {B2: non_acquis}")
    (cohorte / "deliberation.yaml").write_text(text, encoding="utf-8")
    assert report(str(cohorte), "-o", str(out)).returncode == 1  # COH904
    for name in ("pv.md", "index.md"):
        lines = (out / name).read_text(encoding="utf-8").splitlines()
        (line,) = [x for x in lines if x.startswith("|") and "JURY-1" in x]
        assert "✗ non acquis | ✓ acquise (décision du jury) | succès partiel |" in line


def test_the_pv_counts(produced: Produced) -> None:
    resumes = [resume(produced.cohort, e) for e in produced.examinations]
    minutes = pv(produced.cohort, resumes)
    assert minutes.externes == (2, 3)
    assert (minutes.presents, minutes.presents_externes) == ((2, 3), (1, 2))
    assert [m.present for m in minutes.membres] == [True, True, False]
    assert minutes.membres[0].nom == "Ada Fictive"
    assert minutes.liens == (("Bob Témoin", ("VAE-1",)),)
    assert [(c.acquis, c.anterieurs, c.non_acquis, c.en_attente) for c in minutes.blocs] == [
        (3, 1, 0, 1),
        (2, 0, 1, 1),
    ]
    for counts in minutes.resultats.lignes:
        assert sum(counts.nombres) == counts.total
    assert [e.identifiant for e in minutes.ecarts] == ["JURY-1"]
    assert [r.identifiant for r in minutes.refus] == ["VAE-1"]
    assert [a.identifiant for a in minutes.attentes] == ["ATTENTE-1", "VAE-1"]


def test_a_candidat_of_one_bloc_a_judged_epreuve_and_a_decision_of_its_day(tmp_path: Path) -> None:
    cohort, findings = open_cohort(petite_cohorte.write_whole(tmp_path))
    assert (cohort is None, findings) == (False, [])
    assert cohort is not None
    by_name = {Path(e.document.path).stem: e for e in examine_all(cohort)}
    minutes = pv(cohort, [resume(cohort, e) for e in by_name.values()])
    assert len(minutes.candidats) == 5
    assert (minutes.certification.vises, minutes.blocs[1].vises) == (4, 4)
    [left] = [a.manques for a in minutes.a_decider if a.identifiant == "PARTIEL-1"]
    assert left == ("B1",)
    partiel = fiche(cohort, by_name["PARTIEL-1"])
    proposed = by_name["PARTIEL-1"].proposition
    assert proposed is not None
    whole = proposed._replace(resultat="succes_total")
    assert resultat(whole) == "réussite totale aux blocs visés"
    assert resultat(whole._replace(entiere=True)) == "succès total"
    assert [line.objet for line in partiel.decisions] == ["B1"]
    [ecart] = minutes.ecarts
    told = contrat.candidat(cohort, by_name["JURY-1"])["decision"]
    assert (str(ecart.ligne.le), [d["le"] for d in told]) == ("2026-06-27", ["2026-06-27"])
    out = tmp_path / "out"
    write_documents(cohort, list(by_name.values()), out)
    assert "décision ✓ acquis le 27/06/2026" in (out / "pv.md").read_text(encoding="utf-8")
    sheet = (out / "fiches/PARTIEL-1.md").read_text(encoding="utf-8")
    assert "| E1 Étude | 1 | ✓ acquise |" in sheet
    assert "| E2 Répétition | 0 | ✗ non acquise – Moyenne de 0, au-dessous du seuil" in sheet


def test_the_contract_keeps_to_its_schema(produced: Produced) -> None:
    out: list[str] = []
    findings = [f for e in produced.examinations for f in e.findings]
    contrat.write_json(produced.cohort, produced.examinations, findings, out.append)
    told = json.loads("".join(out))
    validator = jsonschema_rs.validator_for(contract_schemas.verdicts())
    assert [error.message for error in validator.iter_errors(told)] == []
    assert [c["code"] for c in told["constats"]] == ["COH111"]
    decision = {c["identifiant"]: c["decision"] for c in told["candidats"]}
    assert decision["BORD-1"] is None
    assert [(d["bloc"], d["propose"]) for d in decision["JURY-1"]] == [("B2", "non_acquis")]


def test_csv_is_for_excel_and_holds_no_formula(produced: Produced) -> None:
    out: list[str] = []
    contrat.write_csv(produced.cohort, produced.examinations, out.append)
    text = "".join(out)
    assert text.startswith("\ufeffIdentifiant;Nom;")
    assert text.count("\r\n") == 1 + len(produced.examinations)
    examination = produced.examinations[0]
    assert examination.dossier is not None
    candidat = examination.dossier.candidat.model_copy(update={"nom": "=1+1", "prenom": "@x"})
    dossier = examination.dossier.model_copy(update={"candidat": candidat})
    out.clear()
    contrat.write_csv(produced.cohort, [examination._replace(dossier=dossier)], out.append)
    assert ";'=1+1;'@x;" in "".join(out)


@pytest.mark.parametrize("identifiant", ["MCC-001", "a.b_c"])
def test_plain_identifiants_name_their_file(identifiant: str) -> None:
    assert file_name(identifiant) == identifiant


@pytest.mark.parametrize(
    "identifiant", ["../x", "a/b", "CON", "nul.txt", ".x", "é", "a" * 200, "*"]
)
def test_other_identifiants_make_safe_names(identifiant: str) -> None:
    name = file_name(identifiant)
    assert re.fullmatch(r"[A-Za-z0-9-]{1,80}", name)
    assert file_name(identifiant + "?") != name


def test_a_template_of_the_certifier_wins(produced: Produced, tmp_path: Path) -> None:
    (tmp_path / "fiche.md.j2").write_text("Chez nous : {{ fiche.nom }}", encoding="utf-8")
    view = fiche(produced.cohort, produced.examinations[0])
    assert render("fiche.md", tmp_path, fiche=view) == "Chez nous : INCERTAIN Paul\n"


def report(*args: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "mccgc", "report", *args]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_report_prints_the_index_and_touches_nothing_twice(tmp_path: Path) -> None:
    cohorte, out = str(petite_cohorte.write(tmp_path)), tmp_path / "out"
    first = report(cohorte, "-o", str(out))
    assert (first.returncode, first.stdout) == (0, f"{out.as_posix()}/index.html\n")
    before = {path: path.stat().st_mtime_ns for path in out.rglob("*")}
    assert len([path for path in before if path.is_file()]) == 12
    assert report(cohorte, "-o", str(out)).returncode == 0
    assert {path: path.stat().st_mtime_ns for path in out.rglob("*")} == before


def test_report_replaces_minutes_of_as_many_bytes(tmp_path: Path) -> None:
    cohorte, out = petite_cohorte.write(tmp_path), tmp_path / "out"
    asked = (str(cohorte), "-o", str(out))
    report(*asked)
    before = (out / "pv.md").read_bytes()
    path = cohorte / "cohorte.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("Ada Fictive", "Eda Fictive"), encoding="utf-8")
    report(*asked)
    after = (out / "pv.md").read_bytes()
    assert len(after) == len(before)
    assert after == before.replace(b"Ada Fictive", b"Eda Fictive") != before


def test_report_names_the_sheets_that_a_former_one_left(tmp_path: Path) -> None:
    cohorte, sortie = petite_cohorte.write(tmp_path), tmp_path / "sortie"
    asked = (str(cohorte), "-o", str(sortie))
    assert "BORD-1.html" not in report(*asked).stderr
    (cohorte / "BORD-1.yaml").unlink()
    ran = report(*asked)
    assert "BORD-1.html, BORD-1.md" in ran.stderr
    assert "BORD-1" not in (sortie / "index.html").read_text(encoding="utf-8")
    assert (sortie / "fiches" / "BORD-1.html").is_file()


def test_report_names_the_dossiers_it_could_not_read(tmp_path: Path) -> None:
    cohorte, out = petite_cohorte.write(tmp_path), tmp_path / "out"
    (cohorte / "VAE-1.yaml").write_text("format: [", encoding="utf-8")
    done = report(str(cohorte), "-o", str(out), "--format", "md")
    assert done.returncode == 1
    assert "VAE-1.yaml" in done.stderr
    assert not (out / "fiches/VAE-1.md").exists()
    assert "- VAE-1.yaml" in (out / "pv.md").read_text(encoding="utf-8")


def test_report_refuses_an_unknown_format_or_folder_of_templates(tmp_path: Path) -> None:
    cohorte = str(petite_cohorte.write(tmp_path))
    assert report(cohorte, "-o", str(tmp_path / "out"), "--format", "pdf").returncode == 2
    missing = report(cohorte, "-o", str(tmp_path / "out"), "--templates", str(tmp_path / "x"))
    assert missing.returncode == 2
    assert not (tmp_path / "out").exists()
