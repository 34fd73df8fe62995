"""The command as it is typed, and a référentiel in which nothing is wrong."""

import gc
import os
import subprocess
import sys
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import NamedTuple

from mccgc.messages.typographie import FINE

HEAD = """\
format: mccgc/referentiel@1
certification: {intitule: Négociation, certificateur: Institut, version: "1"}
blocs:
  - code: B1
    intitule: Négocier
    activites:
      - code: A1
        intitule: Vente
        taches: [Négocier, Vendre]
        competences:
          - code: C1
            libelle: Négocier un contrat en menant un entretien afin de vendre
            criteres: [{code: C1.1, libelle: Le contrat est signé}]
          - code: C2
            libelle: Vendre une offre en menant un entretien afin de signer
            criteres: [{code: C2.1, libelle: Une vente est faite}]
    epreuves: [{code: E1, type: Oral, consigne: Vendre., format: Oral, competences: [C1, C2]}]
"""


class Ran(NamedTuple):
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def found(self) -> list[str]:
        """Codes of the findings of a concise report."""
        return [line.split(": ")[1].split()[0] for line in self.out.splitlines()]


def mccgc(*args: object, cwd: Path, given: str = "", **env: str) -> Ran:
    done = subprocess.run(
        [sys.executable, "-m", "mccgc", *map(str, args)],
        cwd=cwd,
        input=given.encode(),
        capture_output=True,
        check=False,
        env={**os.environ, **env},
    )
    return Ran(done.returncode, typed(done.stdout.decode()), typed(done.stderr.decode()))


def typed(said: str) -> str:
    """Give what a command says as it is typed: test_typographie.py looks at its typography."""
    return said.replace("’", "'").replace(FINE, " ")


def inside(*args: object, cwd: Path, given: bytes = b"") -> Ran:
    """Run a command in this process: a hundred times faster, for tests that run thousands."""
    from mccgc.cli import app, output

    streams = [TextIOWrapper(BytesIO(each), encoding="utf-8") for each in (given, b"", b"")]
    before = sys.stdin, sys.stdout, sys.stderr
    sys.stdin, sys.stdout, sys.stderr = streams
    here, language = Path.cwd(), output._language  # noqa: SLF001
    os.chdir(cwd)
    try:
        code = app.run(list(map(str, args)))
    finally:
        os.chdir(here)
        sys.stdin, sys.stdout, sys.stderr = before
        output._language = language  # noqa: SLF001
        gc.enable()
    for stream in streams:
        stream.flush()
    out, err = (stream.buffer.getvalue().decode() for stream in streams[1:])
    return Ran(code, out, err)


def bytes_of(folder: Path) -> dict[str, bytes]:
    """All that a folder holds, to see that nothing in it has changed."""
    return {str(path): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}
