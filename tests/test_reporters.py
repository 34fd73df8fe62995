"""Findings in every format: right for its reader, whatever the files hold."""

import json
import re
import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote

import jsonschema_rs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from commande import HEAD
from mccgc import messages
from mccgc.errors import Severity
from mccgc.inert import plain
from mccgc.lint.registry import rule, rule_names
from mccgc.reporters import FORMATS
from mccgc.reporters.fingerprint import fingerprints
from mccgc.reporters.full import WIDTH, cells, excerpt
from mccgc.reporters.page import page
from mccgc.reporters.report import Report, Screen
from mccgc.source import Document
from rapports import as_json, as_xml, commands, finding, of, report_on, written

ROOT = Path(__file__).parent.parent
SCHEMAS = Path(__file__).parent / "schemas"
SARIF = jsonschema_rs.Draft4Validator(
    json.loads((SCHEMAS / "sarif-2.1.0.json").read_bytes()), validate_formats=True
)
GITLAB = jsonschema_rs.Draft202012Validator(
    {
        "type": "array",
        "items": {
            "type": "object",
            "required": ["description", "check_name", "fingerprint", "severity", "location"],
            "properties": {
                "description": {"type": "string", "minLength": 1},
                "check_name": {"type": "string", "pattern": "^[A-Z]{3}[0-9]{3}$"},
                "fingerprint": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
                "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
                "location": {
                    "type": "object",
                    "required": ["path", "lines"],
                    "properties": {
                        "path": {"type": "string", "pattern": "^[^/]"},
                        "lines": {
                            "type": "object",
                            "required": ["begin"],
                            "properties": {"begin": {"type": "integer", "minimum": 1}},
                        },
                    },
                },
            },
        },
    }
)
"""What GitLab's documentation asks of a Code Quality report."""

IGNORED = """\
        # mccgc: ignore[TXT008] ainsi dans le document d'origine
        taches: [Négocier  encore, Vendre]
"""
REFERENTIEL = HEAD
for sound, faulty in (
    ("        taches: [Négocier, Vendre]\n", IGNORED),
    ("Négocier un contrat", "Négocier  un contrat"),
    ("Le contrat est", "Le contrat  est"),
    ("competences: [C1, C2]", "competences: [C1, C2, C9]"),
):
    assert sound in REFERENTIEL
    REFERENTIEL = REFERENTIEL.replace(sound, faulty)
DOSSIER = """\
format: mccgc/dossier@1
candidat: {identifiant: X, nom: N, handicap: dyslexie, prenom: P, autre: secret, sexe: Z}
voie: vae
sante:
  - diabète
amenagements:
  - epreuve: E1
    mesure: 12
    cause: dyslexie sévère
    le: hier
evaluations: [{epreuve: E 1}]
"""

NASTY = st.text(
    st.one_of(
        st.sampled_from(
            "\n\r\t\x00\x1b\x85\u2028:%<>&\"',|`#=[]é\u0301漢👩\u200d\u202e\u2066\ufeff"
        ),
        st.characters(exclude_categories=["Cs"]),
    )
)


@st.composite
def reports(draw: st.DrawFn) -> Report:
    one = st.builds(
        finding,
        st.builds("{}.yaml".format, NASTY.map(lambda text: text.replace("\0", ""))),
        NASTY,
        st.integers(1, 10**6),
        st.sampled_from(Severity),
    )
    silenced = st.tuples(one, NASTY.filter(bool))
    return of(draw(st.lists(one, max_size=40)), draw(st.lists(silenced, max_size=5)))


def empty() -> list[str]:
    return [name for name in FORMATS if not written(name, of([])).strip()]


def test_nothing_found_says_nothing_to_a_person_and_an_empty_record_to_a_program() -> None:
    assert empty() == ["full", "concise", "github"]


@given(reports())
def test_one_finding_is_one_record(report: Report) -> None:
    told = [messages.message(f, "fr") for f in report.findings]
    lines = written("concise", report).split("\n")
    assert [line.split(": YML003 ", 1)[1] for line in lines[:-1]] == [plain(t) for t in told]
    heads = [part.split("\n")[0] for part in written("full", report).split("\n\n")[:-1]]
    assert len(heads) == len(told)

    tree = as_json("json", report)
    assert [each["message"] for each in tree["constats"]] == told
    assert [each["raison"] for each in tree["tus"]] == [why for _, why in report.suppressed]

    issues = as_json("gitlab", report)
    assert len(issues) == len(told) == len({issue["fingerprint"] for issue in issues})

    results = as_json("sarif", report)["runs"][0]["results"]
    assert len(results) == len(told) + len(report.suppressed)
    assert all(
        result["message"]["text"].startswith(text)
        for result, text in zip(results, told, strict=False)
    )

    failures = as_xml(report).iter("failure")
    assert sorted(str(f.get("message")) for f in failures) == sorted(map(plain, told))

    annotated = [each for each in commands(written("github", report)) if each[1]]
    assert sorted(data.split("\n")[0] for _, _, data in annotated) == sorted(map(plain, told))


@given(reports())
def test_every_report_keeps_to_the_schema_of_its_format(report: Report) -> None:
    assert [e.message for e in SARIF.iter_errors(as_json("sarif", report))] == []
    for issue in as_json("gitlab", report):
        assert isinstance(issue["location"]["lines"]["begin"], int)


@given(NASTY)
def test_a_plain_text_is_as_long_on_one_line_and_drives_nothing(text: str) -> None:
    kept = plain(text)
    assert len(kept) == len(text)
    assert len(kept.splitlines()) <= 1
    assert not re.search("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", kept)


def test_what_a_person_reads() -> None:
    assert written("full", report_on(REFERENTIEL)).startswith("""\
exemple.yaml:13:30: TXT008 avertissement : Plusieurs espaces se suivent après « Négocier ».
   13 |             libelle: Négocier  un contrat en menant un entretien afin de vendre
      |                              ^
  = N'en gardez qu'une.

""")
    concise = written("concise", report_on(REFERENTIEL)).splitlines()
    assert concise[0] == (
        "exemple.yaml:13:30: TXT008 Plusieurs espaces se suivent après « Négocier »."
    )


@pytest.mark.parametrize(
    ("line", "excerpt", "carets"),
    [
        ('"漢字  x"', '"漢字  x"', "     ^"),
        ('"e\u0301e\u0301  x"', '"e\u0301e\u0301  x"', "   ^"),
        ('"👩  x"', '"👩  x"', "   ^"),
        ('"a\tb  x"', '"a b  x"', "    ^"),
        ('"é  x" # \u202e', '"é  x" # \N{REPLACEMENT CHARACTER}', "  ^"),
    ],
)
def test_a_caret_stands_under_its_character(line: str, excerpt: str, carets: str) -> None:
    text = REFERENTIEL.replace("intitule: Vente", f"intitule: {line}")
    shown = written("full", report_on(text)).splitlines()
    at = next(n for n, row in enumerate(shown) if ":8:" in row and "TXT008" in row)
    assert shown[at + 1 : at + 3] == [
        f"    8 |         intitule: {excerpt}",
        f"      |                   {carets}",
    ]


@given(
    st.text("ab 漢e\u0301", max_size=400),
    st.text("ab 漢e\u0301", max_size=400),
    st.integers(30, WIDTH),
)
def test_a_long_line_is_cut_around_what_was_found(before: str, after: str, room: int) -> None:
    document = Document("x", f"{before}CIBLE{after}", None)
    place = (len(before), len(before) + 5)
    finding = document.finding("YML003", Severity.ERREUR, (), span=place)
    line, carets = excerpt(finding, document, room=room)
    assert cells(line) <= len("    1 | ") + room + 1
    assert carets.count("^") == 5
    assert cells(line[: line.index("CIBLE")]) == carets.index("^")


@pytest.mark.parametrize(("columns", "shown"), [(500, WIDTH), (80, 71), (10, 30)])
def test_an_excerpt_fits_the_screen(columns: int, shown: int) -> None:
    text = REFERENTIEL.replace("intitule: Vente", f"intitule: a  {'b' * 300}")
    screen = Screen(colour=False, width=columns)
    said = written("full", report_on(text), screen=screen).splitlines()
    rows = [row for row in said if row.startswith("    8 | ")]
    assert rows
    assert {len(row) - len("    8 | ") for row in rows} == {shown}


@pytest.mark.parametrize("name", FORMATS)
def test_no_format_shows_what_a_dossier_should_not_hold(name: str) -> None:
    report = report_on(DOSSIER)
    assert {f.pointer for f in report.findings} >= {
        "/candidat",
        "/candidat/sexe",
        "",
        "/amenagements/0",
    }
    shown = written(name, report)
    for word in ("dyslexie", "secret", "diabète", "sévère", "mesure: 12"):
        assert word not in shown


def test_other_findings_of_the_same_line_hide_it_too() -> None:
    shown = written("full", report_on(DOSSIER))
    assert f"nom: N, {'·' * 18}, prenom: P, {'·' * 13}, sexe: Z}}" in shown
    assert "  = " in shown


@pytest.mark.parametrize(
    "broken",
    [
        "amenagements:\n  - epreuve: E1\n    mesure: dyslexie: x\n",
        "amenagements:\n- mesure: [dyslexie\nvoie: vae\n",
        "{voie: vae, amenagements: [{mesure: dyslexie: x}]}\n",
        "amenagements:\n  - mesure: &a dyslexie\n",
        "amenagements:\n  - {mesure: x, mesure: dyslexie}\n",
        "amenagements:\n  - mesure: x # mccgc: ignore[XYZ] dyslexie\n",
    ],
)
def test_a_file_that_cannot_be_read_shows_no_more(broken: str) -> None:
    report = report_on(f"format: mccgc/dossier@1\n{broken}" if broken[0] != "{" else broken)
    assert report.findings
    assert "dyslexie" not in written("full", report)


def test_github_gets_the_gravest_first_and_the_count_of_what_it_drops() -> None:
    many = [finding("a.yaml", f"c{n}", 1, s) for n in range(12) for s in reversed(Severity)]
    found = commands(written("github", of(many)))
    kinds = [kind for kind, _, _ in found]
    assert kinds == ["error"] * 12 + ["warning"] * 12 + ["notice"] * 13
    left = "+2 erreurs, +2 avertissements, +3 informations que GitHub n'annote pas"
    assert found[24] == ("notice", {}, f"{left} : voir le journal de cette étape.")
    few = written("github", of([finding("a.yaml", "c", 1, s) for s in Severity for _ in range(10)]))
    assert "annote" not in few


def test_github_reads_back_what_was_escaped() -> None:
    told = finding("a,b:c%0A.yaml", "50 % ::error::\nx", 7)
    ((kind, properties, data),) = commands(written("github", of([told])))
    assert (kind, properties["file"], properties["line"]) == ("error", "a,b:c%0A.yaml", "7")
    assert properties["title"] == "YML003 cle-repetee"
    assert data.startswith("La clé « 50 % ::error::\N{SYMBOL FOR LINE FEED}x » est écrite")


def test_a_fingerprint_outlives_what_moves_and_no_more() -> None:
    def prints(text: str) -> list[str]:
        report = report_on(text)
        return list(fingerprints(report.findings, report.documents))

    before = prints(REFERENTIEL)
    assert len(set(before)) == len(before) == 3
    assert prints(REFERENTIEL.replace("blocs:\n", "# note\n\nblocs:\n")) == before
    other = "      - {code: A0, intitule: Autre}\n      - code: A1\n"
    assert set(before) <= set(prints(REFERENTIEL.replace("      - code: A1\n", other)))
    twice = REFERENTIEL.replace("C2, C9]", "C2, C9, C9]")
    assert len(set(prints(twice))) == 4
    assert set(before) < set(prints(twice))


def test_gitlab_gets_what_it_documents() -> None:
    issues = as_json("gitlab", report_on(REFERENTIEL))
    assert [error.message for error in GITLAB.iter_errors(issues)] == []
    assert [(i["check_name"], i["severity"]) for i in issues] == [
        ("TXT008", "minor"),
        ("TXT008", "minor"),
        ("REF004", "major"),
    ]


def test_sarif_tells_every_rule_and_every_reason() -> None:
    log = as_json("sarif", report_on(REFERENTIEL, "data/un référentiel#1.yaml"))
    assert [e.message for e in SARIF.iter_errors(log)] == []
    (run,) = log["runs"]
    assert run["columnKind"] == "unicodeCodePoints"
    assert [r["id"] for r in run["tool"]["driver"]["rules"]] == list(rule_names())
    help_ = {r["id"]: r["help"]["text"] for r in run["tool"]["driver"]["rules"]}
    assert help_["TXT008"] == rule("TXT008").page
    for result in run["results"]:
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
        location = result["locations"][0]["physicalLocation"]["artifactLocation"]
        assert location["uri"] == "data/un%20r%C3%A9f%C3%A9rentiel%231.yaml"
    reasons = [s["justification"] for r in run["results"] for s in r["suppressions"]]
    assert reasons == ["ainsi dans le document d'origine"]
    region = run["results"][0]["locations"][0]["physicalLocation"]["region"]
    assert region == {"startLine": 13, "startColumn": 30, "endLine": 13, "endColumn": 30}


def test_sarif_in_english_speaks_no_french_of_its_rules() -> None:
    log = json.loads(written("sarif", report_on(REFERENTIEL), "en"))
    assert [e.message for e in SARIF.iter_errors(log)] == []
    for told in log["runs"][0]["tool"]["driver"]["rules"]:
        french, english = (page(rule(told["id"]), lang) for lang in ("fr", "en"))
        assert told["help"] == {"text": english, "markdown": english}
        assert told["shortDescription"]["text"] == english.splitlines()[0]
        assert told["shortDescription"]["text"] not in french
        assert told["fullDescription"]["text"].startswith("Why: ")
        assert told["properties"]["tags"] == [messages.say(f"famille.{told['id'][:3]}", "en")]


def test_sarif_links_every_rule_to_its_published_page() -> None:
    page = "https://exemple.fr/regles-de-lint.md"
    report = report_on(REFERENTIEL)
    assert "Uri" not in str(as_json("sarif", report)["runs"][0]["tool"])
    log = as_json("sarif", report._replace(documentation=page))
    assert [e.message for e in SARIF.iter_errors(log)] == []
    driver = log["runs"][0]["tool"]["driver"]
    assert driver["informationUri"] == page
    published = (ROOT / "docs/reference/regles-de-lint.md").read_text(encoding="utf-8")
    headings = re.findall(r"^#+ ([A-Z]{3}\d{3} .*)$", published, re.MULTILINE)
    anchors = [re.sub(r"[(),]", "", heading.lower()).replace(" ", "-") for heading in headings]
    links = [unquote(each["helpUri"]).removeprefix(f"{page}#") for each in driver["rules"]]
    assert sorted(links) == sorted(anchors)


def test_paths_are_given_from_the_folder_of_the_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    report = of([finding(f"{tmp_path}/a b.yaml", "c"), finding("/ailleurs/b.yaml", "c")])
    results = as_json("sarif", report)["runs"][0]["results"]
    uris = [r["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for r in results]
    assert uris == ["a%20b.yaml", "file:///ailleurs/b.yaml"]
    assert commands(written("github", report))[0][1]["file"] == "a b.yaml"
    assert as_json("gitlab", report)[0]["location"]["path"] == "a b.yaml"


def test_junit_has_one_case_per_file_and_one_failure_per_finding() -> None:
    report = report_on(REFERENTIEL)
    suites = as_xml(report._replace(files=("exemple.yaml", "propre.yaml")))
    (suite,) = suites
    assert {e.get("tests") for e in (suites, suite)} == {"2"}
    assert {e.get("failures") for e in (suites, suite)} == {"1"}
    assert (suites.get("skipped"), suite.get("skipped")) == (None, "0")
    assert [(case.get("name"), len(case)) for case in suite] == [
        ("exemple.yaml", 3),
        ("propre.yaml", 0),
    ]
    assert [failure.get("type") for failure in suite.iter("failure")] == [
        "TXT008",
        "TXT008",
        "REF004",
    ]


def test_statistics_count_the_most_frequent_first() -> None:
    report = report_on(REFERENTIEL)
    assert written("statistics", report) == (
        "2  TXT008  espaces-doubles\n1  REF004  epreuve-competence-inconnue\n"
    )
    assert written("statistics", of([])) == ""


def test_every_format_speaks_english() -> None:
    for name in FORMATS:
        assert "Several spaces" in written(name, report_on(REFERENTIEL), "en")


@pytest.mark.parametrize("name", FORMATS)
def test_a_format_pays_for_itself_only(name: str) -> None:
    """What a format alone needs is not imported for the others."""
    own = {"json": {"json"}, "gitlab": {"json", "hashlib"}, "junit": {"xml.etree"}}
    own["sarif"] = own["gitlab"]
    code = (
        "import io, sys;"
        "from mccgc.reporters import write;"
        "from mccgc.reporters.report import Report;"
        f"write({name!r}, Report([], [], {{}}, ()), 'fr', io.StringIO());"
        "heavy = {'json', 'hashlib', 'xml.etree', 'difflib', 'pydantic', 'rich'};"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert set(re.findall(r"'([^']+)'", done.stdout)) <= own.get(name, set())
