"""The pages as a browser lays them: nothing overflows on a telephone, a sheet prints on A4."""

import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from mccgc.cohort import examine_all, open_cohort
from mccgc.render.documents import write_documents

COHORTE = Path(__file__).parent.parent / "data/scores/2026-06"
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "chrome"))), None)
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
PAGES = (
    "index.html",
    "pv.html",
    "fiches/MCC-025.html",  # two assessors
    "fiches/MCC-015.html",  # two sessions
    "fiches/MCC-032.html",  # VAE
    "fiches/MCC-036.html",  # a decision of the jury
)
WIDTHS = (360, 1280)
A4 = (595, 842)
MEASURE = """<script>
const {scrollWidth, clientWidth} = document.documentElement;
parent.postMessage({page: name, scrollWidth, clientWidth}, "*");
</script>"""
GATHER = """<script>
addEventListener("message", ({data}) => {
  const line = document.createElement("li");
  line.textContent = `${data.page} ${data.scrollWidth} ${data.clientWidth}`;
  document.body.append(line);
});
</script>"""

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine")

Browse = Callable[..., str]


@pytest.fixture(scope="module")
def documents(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pages")
    cohort, _ = open_cohort(COHORTE)
    assert cohort is not None
    write_documents(cohort, examine_all(cohort), folder, ("html",))
    return folder


@pytest.fixture
def browse(tmp_path: Path) -> Browse:
    def run(*args: str) -> str:
        assert CHROMIUM is not None
        profile = tmp_path / "profile"
        command = [CHROMIUM, *FLAGS, f"--user-data-dir={profile}", *args]
        done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)
        return done.stdout

    return run


def test_no_page_overflows(documents: Path, browse: Browse) -> None:
    frames = []
    for page in PAGES:
        path = documents / page
        measured = path.with_suffix(".mesure.html")
        measured.write_text(path.read_text(encoding="utf-8") + MEASURE, encoding="utf-8")
        frames += [
            f'<iframe src="{measured.relative_to(documents)}" name="{page}@{width}" '
            f'width="{width}" height="900"></iframe>'
            for width in WIDTHS
        ]
    wrapper = documents / "mesure.html"
    wrapper.write_text(f"<body>{GATHER}{''.join(frames)}", encoding="utf-8")
    dom = browse("--virtual-time-budget=20000", "--dump-dom", wrapper.as_uri())
    found = {
        name: (int(wide), int(room))
        for name, wide, room in re.findall(r"<li>(\S+) (\d+) (\d+)</li>", dom)
    }
    assert sorted(found) == sorted(f"{page}@{width}" for page in PAGES for width in WIDTHS)
    assert {name: sizes for name, sizes in found.items() if sizes[0] > sizes[1]} == {}


@pytest.mark.parametrize(
    ("page", "most"), [("fiches/MCC-025.html", 5), ("fiches/MCC-032.html", 4), ("pv.html", 6)]
)
def test_documents_print_on_a_few_pages_of_a4(
    documents: Path, browse: Browse, tmp_path: Path, page: str, most: int
) -> None:
    pdf = tmp_path / "page.pdf"
    uri = (documents / page).as_uri()
    browse("--no-pdf-header-footer", f"--print-to-pdf={pdf}", uri)
    data = pdf.read_bytes()
    boxes = re.findall(rb"/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]", data)
    assert {(round(float(w)), round(float(h))) for w, h in boxes} == {A4}
    assert 1 <= len(re.findall(rb"/Type\s*/Page\b(?!s)", data)) <= most
